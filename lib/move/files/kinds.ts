import type { DataKind } from '@/lib/facts/software/types';

/** What one of the reader's files is about. Followers come as a file from a few software only, and can be imported nowhere. */
export type FileKind = DataKind | 'followers';

/** The kinds that are tables. Filters are JSON. */
export type TableKind = Exclude<FileKind, 'filters'>;

/** What a column holds. */
export type Column = 'handle' | 'yesNo' | 'languages' | 'domain' | 'uri' | 'title';

/** A kind of file as Mastodon writes it. */
export type FileShape = {
  /** The name it is saved under, without its ending. */
  name: string;
  columns: readonly Column[];
  /** What Mastodon writes when the column says nothing. */
  defaults: readonly string[];
  /** Its header line; null where it has none. */
  headers: readonly string[] | null;
};

const handles = { columns: ['handle'], defaults: [''], headers: null } as const;

/**
 * Header lines as Mastodon writes them. Read in app/models/export.rb at 03006bdff4 (main, with filters, so 4.6 or later); blocks, domain
 * blocks, bookmarks and lists have none. Before 4.0 follows had two columns, which `fit` fills up. What it accepts on the way in
 * (app/models/form/import.rb at 0dbb2d2bc9) knows first headers `Account address`, `#domain`, `#uri` and `List name`. The names of
 * files that an import leaves behind end in `_failures` (app/controllers/settings/imports_controller.rb at 023a90d328).
 */
export const fileShapes: Readonly<Record<TableKind, FileShape>> = {
  following: {
    name: 'following_accounts',
    columns: ['handle', 'yesNo', 'yesNo', 'languages'],
    defaults: ['', 'true', 'false', ''],
    headers: ['Account address', 'Show boosts', 'Notify on new posts', 'Languages'],
  },
  mutes: {
    name: 'muted_accounts',
    columns: ['handle', 'yesNo'],
    defaults: ['', 'true'],
    headers: ['Account address', 'Hide notifications'],
  },
  blocks: { name: 'blocked_accounts', ...handles },
  followers: { name: 'followers', columns: ['handle'], defaults: [''], headers: ['Account address'] },
  domainBlocks: { name: 'blocked_domains', columns: ['domain'], defaults: [''], headers: null },
  bookmarks: { name: 'bookmarks', columns: ['uri'], defaults: [''], headers: null },
  lists: { name: 'lists', columns: ['title', 'handle'], defaults: ['', ''], headers: null },
};

/** The kinds that are tables, in the order a menu lists them. */
export const tableKinds = Object.keys(fileShapes) as readonly TableKind[];

/** The number of the column that tells whom or what a row is about: its handle, else its first cell. */
export function mainColumn(kind: TableKind): number {
  return Math.max(0, handleColumn(kind));
}

/** The number of the column that holds a handle; -1 where a kind has none. */
export function handleColumn(kind: TableKind): number {
  return fileShapes[kind].columns.indexOf('handle');
}
