import { type GuideLabelKey, guideLabel } from '@/lib/facts/labels/guide-labels';
import { type LabelKey, label } from '@/lib/facts/labels/labels';
import type { Locale } from '@/lib/i18n/routing';
import type { Move, Side } from '@/lib/move/move';
import { screenText } from '@/lib/move/words';

/** Words of the screens that these texts quote, besides or instead of those of the move guide, and whose screen each stands on. */
const words = {
  // In the move guide these are only told where the server's version has them; here they are told to everybody.
  acceptFollowers: ['to', 'simple_form.labels.account.unlocked'],
  requireRequests: ['to', 'simple_form.labels.defaults.locked@<4.2'],
  confirm: ['to', 'generic.confirm'],
  recentImports: ['to', 'imports.recent_imports'],
  unconfirmed: ['to', 'imports.states.unconfirmed'],
  scheduled: ['to', 'imports.states.scheduled'],
  inProgress: ['to', 'imports.states.in_progress'],
  finished: ['to', 'imports.states.finished'],
  failures: ['to', 'imports.failures'],
  archiveInProgress: ['from', 'exports.archive_takeout.in_progress'],
  editProfile: ['to', 'web.account_edit.column_title'],
  cancelRedirect: ['from', 'migrations.cancel'],
  setRedirect: ['from', 'migrations.set_redirect'],
  pastMigrations: ['from', 'migrations.past_migrations'],
  forgotPassword: ['from', 'auth.forgot_password'],
  deleteAccount: ['from', 'auth.delete_account'],
  moveTo: ['from', 'auth.migrate_account'],
  importWord: ['to', 'settings.import'],
  importAndExport: ['to', 'settings.import_and_export'],
  typeFollowing: ['to', 'imports.types.following'],
  typeFilters: ['to', 'imports.types.custom_filters'],
  followedTags: ['to', 'web.navigation_bar.followed_tags'],
  severed: ['from', 'settings.severed_relationships'],
  blockedUsers: ['to', 'web.navigation_bar.blocks'],
  cancel: ['to', 'generic.cancel'],
  preferences: ['to', 'settings.preferences'],
  displayName: ['to', 'web.account_edit.display_name.title'],
  goToProfile: ['to', 'web.account.go_to_profile'],
  follow: ['to', 'web.account.follow'],
  favourites: ['from', 'web.navigation_bar.favourites'],
  authorizedApps: ['from', 'settings.authorized_apps'],
  emailNotifications: ['to', 'settings.notifications'],
  accountStatus: ['from', 'auth.status.account_status'],
  sessions: ['from', 'sessions.title'],
  emailField: ['from', 'simple_form.labels.defaults.email'],
  discoverable: ['from', 'simple_form.labels.account.discoverable'],
} as const satisfies Record<string, readonly [Side, LabelKey]>;

/** The same of words that were read in the newest Mastodon alone. */
const newestWords = {
  reportAccount: 'web.account.menu.report',
  blockAccount: 'web.account.menu.block',
  muteAccount: 'web.account.menu.mute',
  breaksRules: 'web.report.reasons.violation',
  viewStrikes: 'auth.status.view_strikes',
  submitAppeal: 'disputes.strikes.appeals.submit',
  revoke: 'sessions.revoke',
  policyTitle: 'web.notifications.policy.title',
  policyMentions: 'web.notifications.policy.filter_private_mentions_title',
  pushNotifications: 'web.notifications.column_settings.push',
  notifications: 'web.tabs_bar.notifications',
  deletePost: 'web.status.delete',
  redraft: 'web.status.redraft',
  inMemoriam: 'web.account.in_memoriam',
} as const satisfies Record<string, GuideLabelKey>;

type Words = Record<keyof typeof words | keyof typeof newestWords, string>;

/** Mastodon's own words for the texts about trouble; the newest ones where a server's version does not show a word. */
export function troubleWords(move: Move, locale: Locale): Words {
  const read = ([side, key]: readonly [Side, LabelKey]) =>
    screenText(key, move[side], locale) || label(key, locale);
  return Object.fromEntries([
    ...Object.entries(words).map(([name, word]) => [name, read(word)]),
    ...Object.entries(newestWords).map(([name, key]) => [name, guideLabel(key, locale)]),
  ]) as Words;
}
