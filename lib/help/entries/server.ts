import type { TroubleEntry } from '../entry';

/** What to do when the old server is closing, unwell or gone. */
export const server = {
  closing: {
    da: 'serveren-lukker',
    step: 'ready',
    weight: 'costs',
    symptoms: [],
    messages: ['self_destruct.title', 'auth.status.self_destruct'],
    labels: [],
    words: {
      en: 'server shuts down, closing date, shutdown, end of service, urgent',
      da: 'serveren lukker, lukkedato, nedlukning, stopper, haster',
    },
    ready: ['closingDate', 'tellFollowers'],
    related: ['unstable', 'gone', 'archive', 'sign-up-closed'],
    sources: [
      'mastodon/mastodon#12423',
      'mastodon/mastodon#27334',
      'mastodon/mastodon: app/controllers/application_controller.rb (check_self_destruct!)',
    ],
  },
  unstable: {
    da: 'serveren-er-ustabil',
    step: 'lastLook',
    weight: 'costs',
    symptoms: [],
    messages: [],
    labels: [],
    words: {
      en: 'server slow, keeps failing, goes down, outage, overloaded, 502, 504, offline now and then',
      da: 'serveren er langsom, fejler, går ned, nedbrud, overbelastet, 502, 504, nogle gange offline',
    },
    ready: ['replay'],
    related: ['went-wrong', 'closing', 'gone'],
    sources: ['mastodon/mastodon#21442'],
  },
  gone: {
    da: 'serveren-er-vaek',
    step: 'ready',
    weight: 'costs',
    symptoms: [],
    messages: [],
    labels: [],
    words: {
      en: 'server gone, dead, offline, does not exist any more, domain expired, lost my account, cannot log in to old server',
      da: 'serveren er væk, død, offline, findes ikke længere, domæne udløbet, mistet min konto, kan ikke logge ind på den gamle server',
    },
    ready: ['wasElsewhere'],
    related: ['not-found', 'closing', 'unstable'],
    sources: ['mastodon/mastodon#32523'],
  },
  'own-server': {
    da: 'egen-server',
    step: 'move',
    betweenServers: true,
    weight: 'costs',
    symptoms: [],
    messages: [],
    labels: [],
    words: {
      en: 'self-hosted, single-user server, my own instance, switch off the old machine, admin, new domain',
      da: 'selvhostet, egen instans, enkeltbrugerserver, slukke den gamle maskine, administrator, nyt domæne',
    },
    ready: [],
    related: ['followers-missing', 'gone'],
    sources: ['mastodon/mastodon#22355', 'hachyderm/community#74'],
  },
  'lost-connections': {
    da: 'mistede-forbindelser',
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
    words: {
      en: 'lost followers after server block, severed, connections cut',
      da: 'mistede følgere efter blokering af server, forbindelser kappet',
    },
    ready: [],
    related: ['servers-block', 'followers-missing'],
    sources: [
      'mastodon/mastodon: app/models/relationship_severance_event.rb, config/locales/en.yml (severed_relationships)',
    ],
  },
} as const satisfies Record<string, TroubleEntry>;
