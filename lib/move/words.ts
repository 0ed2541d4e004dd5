import type { Locale } from '@/lib/i18n/routing';
import { hasLabel, type LabelKey, label } from '@/lib/labels/labels';
import type { End } from './move';

/** Words of the old server's screens that the guide quotes, by the name they have in our messages. */
const fromWords = {
  csv: 'exports.csv',
  json: 'exports.json',
  filtersRow: 'exports.custom_filters',
  requestArchive: 'exports.archive_takeout.request',
  privateMentions: 'web.navigation_bar.direct',
  handleNew: 'simple_form.labels.account_migration.acct',
  currentPassword: 'simple_form.labels.defaults.current_password',
  moveFollowers: 'migrations.proceed_with_move',
  onlyRedirect: 'migrations.only_redirect.link',
  migrationPage: 'settings.migrate',
  accountSettings: 'settings.account_settings',
  notAlias: 'migrations.errors.missing_also_known_as',
  onCooldown: 'migrations.errors.on_cooldown',
} as const satisfies Record<string, LabelKey>;

/** The same for the new server. */
const toWords = {
  twoFactor: 'settings.two_factor_authentication',
  acceptFollowers: 'simple_form.labels.account.unlocked',
  requireRequests: 'simple_form.labels.defaults.locked@<4.2',
  handleOld: 'simple_form.labels.account_alias.acct',
  createAlias: 'aliases.add_new',
  notFound: 'migrations.errors.not_found',
  importType: 'simple_form.labels.defaults.type',
  typeBlocks: 'imports.types.blocking',
  merge: 'imports.modes.merge',
  overwrite: 'imports.modes.overwrite',
  upload: 'imports.upload',
  confirm: 'generic.confirm',
  recentImports: 'imports.recent_imports',
  unconfirmed: 'imports.states.unconfirmed',
  scheduled: 'imports.states.scheduled',
  inProgress: 'imports.states.in_progress',
  finished: 'imports.states.finished',
  failures: 'imports.failures',
  followRequests: 'web.navigation_bar.follow_requests',
} as const satisfies Record<string, LabelKey>;

export type GuideWords = Record<keyof typeof fromWords | keyof typeof toWords, string>;

/**
 * Mastodon's own words for a pair of servers, each in the version of the server whose screen it stands on. A word that this version
 * does not show is empty; the sentences about it are not told then.
 */
export function guideWords(from: End, to: End, locale: Locale): GuideWords {
  const read = (words: Record<string, LabelKey>, end: End) =>
    Object.entries(words).map(([name, key]) => [name, screenText(key, end, locale)] as const);
  return Object.fromEntries([...read(fromWords, from), ...read(toWords, to)]) as GuideWords;
}

/** A text of Mastodon as one of the two servers shows it, or nothing where its version does not have it. */
export function screenText(key: LabelKey, end: End, locale: Locale): string {
  const version = end.software.family === 'mastodon' ? end.software.version : null;
  return hasLabel(key, version) ? label(key, locale, version) : '';
}
