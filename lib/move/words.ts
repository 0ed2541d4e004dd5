import { hasLabel, type LabelKey, label } from '@/lib/facts/labels/labels';
import type { ButtonId, PageId, Software } from '@/lib/facts/software/types';
import { inLanguage, languageOf } from '@/lib/i18n/per-language';
import type { Locale } from '@/lib/i18n/routing';
import type { End, Side } from './move';

/** Words of the old server's screens that the guide quotes, by the name they have in our messages. */
const fromWords = {
  csv: 'exports.csv',
  followsRow: 'admin.accounts.follows',
  json: 'exports.json',
  filtersRow: 'exports.custom_filters',
  requestArchive: 'exports.archive_takeout.request',
  privateMentions: 'web.navigation_bar.direct',
  handleNew: 'simple_form.labels.account_migration.acct',
  currentPassword: 'simple_form.labels.defaults.current_password',
  moveFollowers: 'migrations.proceed_with_move',
  onlyRedirect: 'migrations.only_redirect.link',
  setRedirect: 'migrations.set_redirect',
  cancelOldRedirect: 'migrations.cancel',
  migrationPage: 'settings.migrate',
  accountSettings: 'settings.account_settings',
  notAlias: 'migrations.errors.missing_also_known_as',
  notFoundFrom: 'migrations.errors.not_found',
  pastMigrations: 'migrations.past_migrations',
  onCooldown: 'migrations.errors.on_cooldown',
  editProfile: 'settings.profile',
  displayName: 'simple_form.labels.defaults.display_name',
} as const satisfies Record<string, LabelKey>;

/** The same for the new server. */
const toWords = {
  signUp: 'auth.register',
  requestAccount: 'auth.apply_for_account',
  twoFactor: 'settings.two_factor_authentication',
  acceptFollowers: 'simple_form.labels.account.unlocked',
  requireRequests: 'simple_form.labels.defaults.locked@<4.2',
  handleOld: 'simple_form.labels.account_alias.acct',
  createAlias: 'aliases.add_new',
  notFound: 'migrations.errors.not_found',
  saveChanges: 'generic.save_changes',
  nameField: 'web.account_edit.display_name.title',
  bioField: 'web.account_edit.bio.title',
  saveEach: 'web.account_edit.save',
  pictureDone: 'web.account_edit.upload_modal.done',
  importType: 'simple_form.labels.defaults.type',
  dataField: 'simple_form.labels.defaults.data',
  typeBlocks: 'imports.types.blocking',
  merge: 'imports.modes.merge',
  overwrite: 'imports.modes.overwrite',
  upload: 'imports.upload',
  confirm: 'generic.confirm',
  cancelImport: 'generic.cancel',
  recentImports: 'imports.recent_imports',
  unconfirmed: 'imports.states.unconfirmed',
  scheduled: 'imports.states.scheduled',
  inProgress: 'imports.states.in_progress',
  finished: 'imports.states.finished',
  failures: 'imports.failures',
  followRequests: 'web.navigation_bar.follow_requests',
  cancelRedirect: 'migrations.cancel',
} as const satisfies Record<string, LabelKey>;

export type GuideWords = Record<keyof typeof fromWords | keyof typeof toWords, string>;

/**
 * Mastodon's own words for a pair of servers, each in the version of the server whose screen it stands on. A word that this version,
 * or another software, does not show is empty; the sentences about it are not told then.
 */
export function guideWords(from: End, to: End, locale: Locale): GuideWords {
  const read = (words: Record<string, LabelKey>, end: End) =>
    Object.entries(words).map(([name, key]) => [name, screenText(key, end, locale)] as const);
  return Object.fromEntries([...read(fromWords, from), ...read(toWords, to)]) as GuideWords;
}

/** The same for texts about Mastodon itself: a server that runs something else is taken to run the newest Mastodon. */
export function mastodonWords(from: End, to: End, locale: Locale): GuideWords {
  return guideWords(asMastodon(from), asMastodon(to), locale);
}

function asMastodon(end: End): End {
  if (end.software.family === 'mastodon') return end;
  return { ...end, software: { ...end.software, family: 'mastodon', version: null } };
}

/** A text of Mastodon as one of the two servers shows it, or nothing where its version or its software does not have it. */
export function screenText(key: LabelKey, { software }: End, locale: Locale): string {
  if (software.family !== 'mastodon') return '';
  return hasLabel(key, software.version) ? label(key, locale, software.version) : '';
}

/** The buttons of software that is not Mastodon, by the name they have in our messages, and the server whose page they are on. */
const otherButtons = {
  signUpButton: ['to', 'signUp'],
  saveButton: ['to', 'save'],
  saveOldButton: ['from', 'save'],
  aliasButton: ['to', 'alias'],
  moveButton: ['from', 'move'],
  exportButton: ['from', 'export'],
  importButton: ['to', 'import'],
  doorSwitch: ['to', 'door'],
  doorSaveButton: ['to', 'doorSave'],
  aliasField: ['to', 'aliasField'],
  aliasPasswordField: ['to', 'aliasPassword'],
  moveField: ['from', 'moveField'],
  passwordField: ['from', 'password'],
  confirmButton: ['from', 'confirm'],
  movedText: ['from', 'moved'],
  uploadButton: ['to', 'upload'],
  importedText: ['to', 'imported'],
  importFile: ['to', 'importFile'],
  importKind: ['to', 'importType'],
  importMode: ['to', 'importMode'],
  importMerge: ['to', 'importMerge'],
  archiveButton: ['from', 'archive'],
  archiveList: ['from', 'archives'],
  archiveFile: ['to', 'archiveFile'],
  archiveImported: ['to', 'archiveImported'],
  archiveImports: ['to', 'archiveImports'],
  archiveComplete: ['to', 'archiveComplete'],
  importSendButton: ['to', 'importSend'],
  driveName: ['from', 'drive'],
  downloadWord: ['from', 'download'],
} as const satisfies Record<string, readonly [Side, ButtonId]>;

/** What those buttons say, in the reader's language where the software has it; empty where it was not read. */
export function buttonWords(from: End, to: End, locale: Locale): Record<keyof typeof otherButtons, string> {
  const read = ([side, button]: readonly [Side, ButtonId]) => {
    const words = (side === 'from' ? from : to).software.buttons[button];
    return words ? inLanguage(words, locale) : '';
  };
  return Object.fromEntries(
    Object.entries(otherButtons).map(([name, button]) => [name, read(button)]),
  ) as Record<keyof typeof otherButtons, string>;
}

/** The headings above the forms for the alias and for moving; empty where the page has one form, or it was not read. */
export function headingWords(from: End, to: End, locale: Locale) {
  const read = ({ software }: End, page: PageId) => {
    const words = software.sections?.[page];
    return words ? inLanguage(words, locale) : '';
  };
  return { aliasHeading: read(to, 'alias'), moveHeading: read(from, 'move') };
}

/** Whether the form is one of several on its page with the same button, so that only its heading tells which is meant. */
export function sharesSave({ sections, buttons }: Software, form: 'alias' | 'move'): boolean {
  return sections?.[form] !== undefined && buttons[form]?.en === buttons.save?.en;
}

/** Which of those words are in English where the page is not: the software has no others, or nobody has read them. */
export function buttonsInEnglish(from: End, to: End, locale: Locale): ReadonlySet<string> {
  const all = [from, to].flatMap(({ software: { buttons, sections = {} } }) => [
    ...Object.values(buttons),
    ...Object.values(sections),
  ]);
  return new Set(all.filter((words) => languageOf(words, locale) !== locale).map(({ en }) => en));
}

/** Whether a server's profile is edited in the web app, where each thing is saved by itself: Mastodon since 4.6. */
export function editsInWebApp({ software }: End): boolean {
  return software.pages.profile === '/profile/edit';
}

/** What Mastodon calls its pages in menus and headings. */
const pageLabels: Partial<Record<PageId, LabelKey>> = {
  signUp: 'web.sign_in_banner.create_account',
  profile: 'settings.profile',
  privacy: 'privacy.title',
  export: 'settings.export',
  import: 'settings.import',
  alias: 'settings.aliases',
  move: 'settings.migrate',
  undoMove: 'settings.migrate',
  redirectOnly: 'migrations.set_redirect',
};

/** The name a page has on that server's own screens, or nothing where it is not known. */
export function pageName(page: PageId, end: End, locale: Locale): string {
  // Since 4.6 the profile is edited in the web app, which has a name of its own for the page.
  const isInWebApp = page === 'profile' && editsInWebApp(end);
  const key = isInWebApp ? 'web.account_edit.column_title' : pageLabels[page];
  return key ? screenText(key, end, locale) : '';
}
