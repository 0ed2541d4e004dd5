import type { PerLanguage } from '@/lib/i18n/per-language';
import type labelTable from '../labels/mastodon.json';
import type { CautionId } from './cautions';

/** What can travel as a file. Followers are not among them: they come by the move itself, or not at all. */
export const dataKinds = [
  'following',
  'lists',
  'mutes',
  'blocks',
  'domainBlocks',
  'bookmarks',
  'filters',
] as const;
export type DataKind = (typeof dataKinds)[number];

/** A page of a server's interface that the guide can open. */
export type PageId =
  | 'signUp'
  | 'logIn'
  | 'account'
  | 'profile'
  | 'privacy'
  | 'twoFactor'
  | 'export'
  | 'import'
  | 'alias'
  | 'move'
  | 'redirectOnly'
  | 'followRequests'
  | 'deleteAccount'
  | 'share'
  | 'about'
  | 'relationships'
  | 'severed'
  | 'filters'
  | 'interact'
  | 'undoMove'
  | 'preferences'
  | 'postingDefaults'
  | 'emailNotifications'
  | 'postDeletion'
  | 'invites'
  | 'lists'
  | 'drive'
  | 'bookmarks'
  | 'collections'
  | 'mutes'
  | 'blocks'
  | 'domainBlocks'
  | 'explore'
  | 'localFeed'
  | 'followedTags'
  | 'shortcuts'
  | 'authorizedApps'
  | 'tags';

/** What a reader chose: `mastodon@4.1`, `gotosocial`. A version of null means the newest. */
export type SoftwareChoice = { id: string; version: Version | null };

/** Major, minor, patch. A patch of null means the whole line (`4.4`), which counts as its newest release. */
export type Version = readonly [major: number, minor: number, patch: number | null];

/** The state of a source that was read. */
export type Read = {
  /** The release, as its makers write it (`4.6.5`, `0.20.0-rc1`); null where what was read is of no release. */
  version: string | null;
  /** The commit that was read, shortened; null where there is none, or it was not noted. */
  commit: string | null;
  /** What that state is of: a day (`2026-08-06`), or a month or year where only that is known. For pages and threads, when they were read. */
  of: string;
};

/** Where a row's facts were read: repository and file, or page, and the state of it. */
export type Source = { at: string; read: Read };

/** How the other account's name is typed into a server's forms. */
export type HandleFormat = 'user@domain' | '@user@domain' | 'https://domain/@user';

/**
 * What is in a file, which decides who can read it. `mastodon-csv`: columns as Mastodon writes them; `handles`: one
 * handle per line without a header (Mastodon's blocks are such a file); `mastodon-json`: Mastodon's filters; `own`: only
 * the software that wrote it, if any; `unknown`: nobody we can vouch for.
 */
export type FileFormat = 'mastodon-csv' | 'handles' | 'mastodon-json' | 'own' | 'unknown';

/** One file a server hands out: where to click for it, and the name the browser saves it under. */
export type ExportFile = {
  /** Direct address of the file, or null where it is only a button on the export page. */
  path: string | null;
  /** The name the file is saved under, or null where it is not known. */
  fileName: string | null;
  format: FileFormat;
};

/**
 * A clickable way through menus, for pages without an address or as a second way there: each click by Mastodon's label, in the
 * languages it was read in, or as it stands where we know it in English only. `menuWords` gives the words of a language. */
export type MenuPath = readonly (string | PerLanguage<string> | { label: keyof typeof labelTable.labels })[];

/** What else changes the words of a step: mostly Mastodon's interface, which changed with versions. All false where nothing is said. */
export type Traits = {
  /** Uploads must be confirmed on a page of their own (Mastodon 4.2). */
  confirmsImports: boolean;
  /** The two move links stand on the profile page too (before Mastodon 4.2); since, on the account page only. */
  moveLinksOnProfile: boolean;
  /** The alias is looked up afresh when the button is pressed (Mastodon 4.0). */
  readsAliasLive: boolean;
  /** "Accept followers automatically" is on the privacy page (Mastodon 4.2); before, a box to leave unticked on the profile page. */
  unlockOnPrivacyPage: boolean;
  /** A code is sent by e-mail to who logs in after a long time away (Mastodon 4.7.4). */
  asksByMail: boolean;
  /** A post belongs to a community, and nobody follows a profile to read its posts (Lemmy, PieFed, Mbin). */
  postsToCommunities: boolean;
  /** The archive makes the new account; there must be none of that name before (Friendica). */
  archiveMakesAccount: boolean;
};

/** A button on a server's own pages that the guide names; `save` is the one of the profile page. */
export type ButtonId =
  | 'signUp'
  | 'save'
  | 'alias'
  | 'move'
  | 'export'
  | 'import'
  /** The switch for approving followers, and the button that keeps it, where there is one. */
  | 'door'
  | 'doorSave'
  /** Fields: the other account's name for an alias, and for the move; the password. */
  | 'aliasField'
  | 'aliasPassword'
  | 'moveField'
  | 'password'
  /** What is pressed when it asks again, and what it says when the account has moved. */
  | 'confirm'
  | 'moved'
  /** Picks a file on one's own device, and what is said when it has been handed in. */
  | 'upload'
  | 'imported'
  /** Fields of a form that takes one file at a time; the mode that adds, among those it offers. */
  | 'importFile'
  | 'importType'
  | 'importMode'
  | 'importMerge'
  /** What sends the file that was chosen, where each kind has a form of its own. */
  | 'importSend'
  /** Where exported files lie, and what fetches one from there. */
  | 'drive'
  | 'download'
  /** The whole account as a file: what makes it, the list where it can be fetched, and the field that takes it in. */
  | 'archive'
  | 'archives'
  | 'archiveFile'
  /** What is said when it has been taken in, or the list that says so and the word it says. */
  | 'archiveImported'
  | 'archiveImports'
  | 'archiveComplete';

/** One server software at one version: everything the guide says about it comes from here. */
export type Software = {
  /** Key in the address: `mastodon`, `gotosocial`, … */
  id: string;
  /** Name for people, the same in every language: a name of its own. */
  name: string;
  /** What stands for the name, in each language, where there is none. */
  names?: PerLanguage<string>;
  /** Whose pages and words it shares. */
  family: 'mastodon' | 'misskey' | 'pleroma' | 'gotosocial' | 'pixelfed' | 'bookwyrm' | 'wordpress' | 'other';
  /** The version the facts are for; null where versions do not matter to us, or the newest is meant. */
  version: Version | null;
  /** Whether followers can be moved to an account on it; `unknown` where nothing that was read tells. */
  canMoveIn: boolean | 'unknown';
  /** Whether an account on it can send its followers on. `admin`: only with help from who runs the server. */
  canMoveOut: boolean | 'admin' | 'unknown';
  pages: Partial<Record<PageId, string>>;
  /** Clicks to pages: the only way there where `pages` has none, a second one where it has. */
  menus: Partial<Record<PageId, MenuPath>>;
  exports: Partial<Record<DataKind, ExportFile>>;
  /** The formats it can read, for each kind of file it imports. */
  reads: Partial<Record<DataKind, readonly FileFormat[]>>;
  /** The kinds it imports: the keys of `reads`. */
  imports: readonly DataKind[];
  /** The kinds an account on it can have, exported or not, as far as we know. */
  holds: readonly DataKind[];
  /** A whole account as a file for another server with the same software, and the two pages for it. */
  ownArchive: { export: string; import: string } | null;
  /** Whether what somebody has written is in that archive, and is taken in. */
  archiveHasPosts?: boolean;
  /** Site that does the moving instead of the two servers (https address), or null. */
  externalTool: string | null;
  /** Addresses of the same pages under another common front end for this software. */
  otherPages: Partial<Record<PageId, string>>;
  /** What its buttons and fields are called on the screen, where that was read; Mastodon's are in the table of its labels. */
  buttons: Partial<Record<ButtonId, PerLanguage<string>>>;
  /** The headings of each kind of file on its pages for export and import, where they were read. */
  rowNames: Partial<Record<DataKind, PerLanguage<string>>>;
  /** Those where files are imported, where they are others. */
  importRows?: Partial<Record<DataKind, PerLanguage<string>>>;
  /** The button of each kind of file, where each has one of its own. */
  exportButtons?: Partial<Record<DataKind, PerLanguage<string>>>;
  /** The heading that stands above a form, on a page that has several. */
  sections?: Partial<Record<PageId, PerLanguage<string>>>;
  /** What a post needs, where text on its own pages is not enough: a picture, a book, or an app, for there are no pages to write on. */
  postsNeed?: 'Picture' | 'Book' | 'App';
  /** Days before the account can move again, and which of the two accounts it counts for. */
  cooldown: { days: number; on: 'old' | 'both' } | null;
  handleFormat: HandleFormat;
  /** Whether its owner can take the redirect back after a move. Followers who left stay away either way. */
  undo: 'redirect' | 'none' | 'unknown';
  /** Things to warn about, each with a message of its own. */
  cautions: readonly CautionId[];
  /** ISO day the version's security support ends, or null where no such day is known or it has passed. */
  supportEnds: string | null;
  traits: Traits;
  /** The state of the software itself that the facts about this version were read in; null where nothing was read. */
  read: Read | null;
  /** Whether the version is of a later line than what was read. */
  isNewerThanRead: boolean;
  /** Where the row's facts were read, each with the state of it. */
  sources: readonly Source[];
};
