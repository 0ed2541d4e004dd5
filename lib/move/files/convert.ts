import type { FileFormat, Software } from '@/lib/facts/software/types';
import { writeCsv } from './csv';
import { fileShapes, mainColumn, type TableKind } from './kinds';

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

/**
 * The columns that a software is known to read, beyond handles. Mastodon: app/services/bulk_import_row_service.rb at 0d3625ddca. GoToSocial:
 * `CSVToFollowing` and `CSVToMutes` in internal/typeutils/csv.go, of October 2025.
 */
const kept: Readonly<Partial<Record<Software['family'], readonly Loss[]>>> = {
  mastodon: ['boosts', 'notifications', 'languages', 'hides'],
  gotosocial: ['boosts', 'hides'],
};

/** A file's rows for a software, in the format it reads; null where it reads no such file. `handles`: one per line, no header, no other column. */
export function convert(
  kind: TableKind,
  rows: readonly (readonly string[])[],
  software: Pick<Software, 'reads' | 'family'>,
): Converted | null {
  const format = formatFor(kind, software);
  if (format === null) return null;
  const { name, headers } = fileShapes[kind];
  const isWhole = format === 'mastodon-csv';
  const at = mainColumn(kind);
  const taken = (isWhole && kept[software.family]) || [];
  return {
    fileName: `${name}.csv`,
    text: isWhole
      ? writeCsv(headers, rows)
      : writeCsv(
          null,
          rows.map((row) => [row[at] ?? '']),
        ),
    losses: (columnLosses[kind] ?? []).filter((loss) => !taken.includes(loss)),
  };
}
