import { type Column, newestForm } from '@/lib/facts/software/mastodon-files';
import type { DataKind } from '@/lib/facts/software/types';

/** What one of the reader's files is about. Followers come as a file from a few software only, and can be imported nowhere. */
export type FileKind = DataKind | 'followers';

/** The kinds that are tables. Filters are JSON. */
export type TableKind = Exclude<FileKind, 'filters'>;

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

/** A kind of file as the newest Mastodon writes it. */
function shapeOf(kind: DataKind, defaults: readonly string[]): FileShape {
  const { fileName, columns, headers } = newestForm(kind);
  return { name: fileName.replace(/\.csv$/, ''), columns, defaults, headers };
}

/**
 * All kinds. A file of an older form is filled up with `defaults`: what an import takes where a column is missing
 * (app/controllers/settings/imports_controller.rb at 4.6.5). Followers are written so by GoToSocial, and by Mastodon for a server that was cut off
 * (app/controllers/severed_relationships_controller.rb, since 4.3.0).
 */
export const fileShapes: Readonly<Record<TableKind, FileShape>> = {
  following: shapeOf('following', ['', 'true', 'false', '']),
  mutes: shapeOf('mutes', ['', 'true']),
  blocks: shapeOf('blocks', ['']),
  followers: { name: 'followers', columns: ['handle'], defaults: [''], headers: ['Account address'] },
  domainBlocks: shapeOf('domainBlocks', ['']),
  bookmarks: shapeOf('bookmarks', ['']),
  lists: shapeOf('lists', ['', '']),
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
