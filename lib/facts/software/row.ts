import type { CautionId } from './cautions';
import type { Read } from './read';
import type { SupportedLine } from './support';
import type { DataKind, FileFormat, MenuPath, PageId, Software, Traits, Version } from './types';

/** What was different before a version. Null takes a page away. */
export type Change = {
  before: Version;
  canMoveIn?: boolean;
  canMoveOut?: boolean;
  pages?: Partial<Record<PageId, string | null>>;
  menus?: Partial<Record<PageId, MenuPath>>;
  /** Kinds that were neither exported nor imported yet. */
  withoutFiles?: readonly DataKind[];
  /** Kinds that could not be imported yet. */
  withoutImports?: readonly DataKind[];
  traits?: Partial<Traits>;
  cautions?: readonly CautionId[];
};

/** A software as it is today, and how it was before. */
export type SoftwareRow = Omit<
  Software,
  'version' | 'imports' | 'holds' | 'isNewerThanRead' | 'supportEnds'
> & {
  /** Kinds an account can have beyond those it exports. */
  holds?: readonly DataKind[];
  /** Other names it goes by in NodeInfo and addresses, lower-case. */
  aliases?: readonly string[];
  /** Domains that are known to run it: services that do not say what they are, and the best-known servers of a software. */
  hosts?: readonly string[];
  /** The version meant where none is said, for software whose versions matter. */
  assumed?: Version;
  /** What holds besides, where the version is not known. */
  whenAssumed?: Omit<Change, 'before'>;
  /** Differences, newest first; each holds for every version before its own. */
  changes?: readonly Change[];
  /** Lines of releases that get security fixes, oldest first, where the makers say so. */
  supported?: readonly SupportedLine[];
  /** The state that was read for a version, where several were; instead of `read`. */
  readAt?: (version: Version | null) => Read;
};

/** Traits of software of which nothing else is said. */
const noTraits: Traits = {
  confirmsImports: false,
  moveLinksOnProfile: false,
  readsAliasLive: false,
  unlockOnPrivacyPage: false,
  asksByMail: false,
  postsToCommunities: false,
  archiveMakesAccount: false,
};

/** What a row says where nothing else is known: no moves, no pages, no files. */
export const unknownRow: Omit<SoftwareRow, 'id' | 'name' | 'read' | 'sources'> = {
  family: 'other',
  canMoveIn: false,
  canMoveOut: false,
  pages: {},
  otherPages: {},
  buttons: {},
  rowNames: {},
  menus: {},
  exports: {},
  reads: {},
  ownArchive: null,
  externalTool: null,
  cooldown: null,
  handleFormat: 'user@domain',
  undo: 'unknown',
  cautions: [],
  traits: noTraits,
};

/** Files that are only buttons on the export page, under a name we do not know, all of one format. */
export function buttonFiles(kinds: readonly DataKind[], format: FileFormat): Software['exports'] {
  return Object.fromEntries(kinds.map((kind) => [kind, { path: null, fileName: null, format }]));
}

/** The same formats for each of the kinds. */
export function readsAs(kinds: readonly DataKind[], formats: readonly FileFormat[]): Software['reads'] {
  return Object.fromEntries(kinds.map((kind) => [kind, formats]));
}

/** A way through menus whose words we know in English only: the same in every language. */
export function englishMenu(...clicks: readonly string[]): MenuPath {
  return clicks;
}
