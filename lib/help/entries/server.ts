import type { TroubleEntry } from '../entry';

/** What to do when the old server is closing, unwell or gone. */
export const server = {
  closing: {
    step: 'ready',
    weight: 'costs',
    symptoms: [],
    messages: ['self_destruct.title', 'auth.status.self_destruct'],
    labels: [],
    ready: ['closingDate', 'tellFollowers'],
    related: ['unstable', 'gone', 'archive', 'sign-up-closed'],
    sources: [
      'mastodon/mastodon#12423',
      'mastodon/mastodon#27334',
      'mastodon/mastodon: app/controllers/application_controller.rb (check_self_destruct!)',
    ],
  },
  unstable: {
    step: 'lastLook',
    weight: 'costs',
    symptoms: [],
    messages: [],
    labels: [],
    ready: ['replay'],
    related: ['went-wrong', 'closing', 'gone'],
    sources: ['mastodon/mastodon#21442'],
  },
  gone: {
    step: 'ready',
    weight: 'costs',
    symptoms: [],
    messages: [],
    labels: [],
    ready: ['wasElsewhere'],
    related: ['not-found', 'closing', 'unstable'],
    sources: ['mastodon/mastodon#32523'],
  },
  'own-server': {
    step: 'move',
    weight: 'costs',
    symptoms: [],
    messages: [],
    labels: [],
    ready: [],
    related: ['followers-missing', 'gone'],
    sources: ['mastodon/mastodon#22355', 'hachyderm/community#74'],
  },
  'lost-connections': {
    step: 'after',
    weight: 'costs',
    symptoms: [9],
    messages: [
      'web.notification.relationships_severance_event',
      'severed_relationships.domain_block',
      'severed_relationships.purged',
    ],
    labels: [
      'settings.severed_relationships',
      'severed_relationships.lost_followers',
      'severed_relationships.lost_follows',
    ],
    ready: [],
    related: ['servers-block', 'followers-missing'],
    sources: [
      'mastodon/mastodon: app/models/relationship_severance_event.rb, config/locales/en.yml (severed_relationships)',
    ],
  },
} as const satisfies Record<string, TroubleEntry>;
