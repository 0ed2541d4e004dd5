import type { FileFormat, Software } from '@/lib/facts/software/types';
import { writeCsv } from './csv';
import { fileShapes, handleColumn, type TableKind } from './kinds';

/** What another software does not take of a file. */
export type Loss = 'boosts' | 'notifications' | 'languages' | 'hides';

/** A file for another software: its name, its text and what is lost. */
export type Converted = { fileName: string; text: string; losses: readonly Loss[] };

/** The formats that can be written here, Mastodon's own first, which loses nothing. */
const writable: readonly FileFormat[] = ['mastodon-csv', 'handles'];

/** The format to write a kind of file in for a software; null where it reads none that we write. */
export function formatFor(
  kind: TableKind,
  { reads }: Pick<Software, 'reads'>,
): 'mastodon-csv' | 'handles' | null {
  if (kind === 'followers') return null;
  const format = writable.find((each) => reads[kind]?.includes(each));
  return format === 'mastodon-csv' || format === 'handles' ? format : null;
}

const columnLosses: Readonly<Partial<Record<TableKind, readonly Loss[]>>> = {
  following: ['boosts', 'notifications', 'languages'],
  mutes: ['hides'],
};

/** A file's rows in the format. `handles`: one handle per line, no header, no other column. */
export function convert(
  kind: TableKind,
  rows: readonly (readonly string[])[],
  format: 'mastodon-csv' | 'handles',
): Converted {
  const { name, headers } = fileShapes[kind];
  const fileName = `${name}.csv`;
  if (format === 'mastodon-csv') return { fileName, text: writeCsv(headers, rows), losses: [] };
  const at = Math.max(0, handleColumn(kind));
  return {
    fileName,
    text: writeCsv(
      null,
      rows.map((row) => [row[at] ?? '']),
    ),
    losses: columnLosses[kind] ?? [],
  };
}
