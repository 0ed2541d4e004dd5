import type { Locale } from '@/lib/i18n/routing';

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
  | 'about';

/** What a reader chose, or nothing chosen: `mastodon@4.1`, `gotosocial`. */
export type SoftwareChoice = { id: string; version: Version | null };

/** Major, minor, patch; what is not said is 0. */
export type Version = readonly [number, number, number];

/** How the other account's name is typed into a server's forms. */
export type HandleFormat = 'user@domain' | '@user@domain' | 'https://domain/@user';

/** One file a server hands out: where to click for it, and the name the browser saves it under. */
export type ExportFile = {
  /** Direct address of the file, or null where it is only a button on the export page. */
  path: string | null;
  /** The name the file is saved under, or null where it is not known. */
  fileName: string | null;
};

/** A clickable way through menus, in the words of the interface, for pages that have no address. */
export type MenuPath = Record<Locale, readonly string[]>;

/** One server software at one version: everything the guide says about it comes from here. */
export type Software = {
  /** Key in the address: `mastodon`, `gotosocial`, … */
  id: string;
  /** Name for people. */
  name: string;
  /** Whose pages and words it shares. */
  family: 'mastodon' | 'misskey' | 'pleroma' | 'gotosocial' | 'pixelfed' | 'bookwyrm' | 'wordpress' | 'other';
  /** The version meant, or null where the software's versions do not matter to us. */
  version: Version | null;
  /** Whether followers can be moved to an account on it. */
  canMoveIn: boolean;
  /** Whether an account on it can send its followers on. `admin`: only with help from who runs the server. */
  canMoveOut: boolean | 'admin';
  pages: Partial<Record<PageId, string>>;
  /** Clicks for pages that exist but have no address. */
  menus: Partial<Record<PageId, MenuPath>>;
  exports: Partial<Record<DataKind, ExportFile>>;
  imports: readonly DataKind[];
  /** Days before the account can move again, and which of the two accounts it counts for. */
  cooldown: { days: number; on: 'old' | 'both' } | null;
  handleFormat: HandleFormat;
  /** Whether a move can be taken back by its owner. */
  undo: 'redirect' | 'none';
  /** Things to warn about, each with a message of its own. */
  cautions: readonly string[];
  /** Traits of the Mastodon interface that changed with versions. */
  traits: {
    /** Uploads must be confirmed on a page of their own (Mastodon 4.2). */
    confirmsImports: boolean;
    /** The two move links stand on the account page only (Mastodon 4.2); before, on the profile page too. */
    moveLinksOnProfile: boolean;
    /** The alias is looked up afresh when the button is pressed (Mastodon 4.0). */
    readsAliasLive: boolean;
    /** "Accept followers automatically" has a page of its own (Mastodon 4.2); before, a box to leave unticked on the profile page. */
    unlockOnPrivacyPage: boolean;
  };
  /** Where the row's facts were read. */
  sources: readonly string[];
  /** Day the row was last held against its sources, ISO. */
  checked: string;
};
