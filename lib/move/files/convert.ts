import type { FileFormat, Software } from '@/lib/facts/software/types';
import { isCutBare, writeBareCsv, writeCsv } from './csv';
import { fileShapes, mainColumn, type TableKind } from './kinds';

/** What another software does not take of a file. */
export type Loss = 'boosts' | 'notifications' | 'languages' | 'hides' | 'listNames';

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
 * The columns that a software is known to read, beyond handles. Mastodon: app/services/bulk_import_row_service.rb at 1440d55b13 (4.6.5). GoToSocial:
 * `CSVToFollowing` and `CSVToMutes` in internal/typeutils/csv.go, internal/processing/account/import.go, both at 57cb4fe748 (0.20.0-rc1).
 */
const kept: Readonly<Partial<Record<Software['family'], readonly Loss[]>>> = {
  mastodon: ['boosts', 'notifications', 'languages', 'hides'],
  gotosocial: ['boosts', 'notifications', 'hides'],
};

/**
 * Software that cuts each line at its commas and knows no quotation marks: `ImportUserListsProcessorService.ts` in Sharkey at 9e2a93f641 and CherryPick at
 * 967a5e9c27, import-user-lists.ts in Firefish at e4a70ecbc.
 */
const cutsAtCommas: readonly Software['family'][] = ['misskey'];

/** A file's rows for a software, in the format it reads; null where it reads no such file. `handles`: one per line, no header, no other column. */
export function convert(
  kind: TableKind,
  rows: readonly (readonly string[])[],
  software: Pick<Software, 'reads' | 'family'>,
): Converted | null {
  const format = formatFor(kind, software);
  if (format === null) return null;
  const fileName = `${fileShapes[kind].name}.csv`;
  const taken = (format === 'mastodon-csv' && kept[software.family]) || [];
  const losses = (columnLosses[kind] ?? []).filter((loss) => !taken.includes(loss));
  if (format === 'handles') {
    const at = mainColumn(kind);
    return {
      fileName,
      losses,
      text: writeCsv(
        null,
        rows.map((row) => [row[at] ?? '']),
      ),
    };
  }
  if (kind === 'lists' && cutsAtCommas.includes(software.family)) {
    const isCut = rows.some(([title = '']) => isCutBare(title));
    return { fileName, losses: isCut ? ['listNames'] : [], text: writeBareCsv(rows) };
  }
  return { fileName, losses, text: writeCsv(fileShapes[kind].headers, rows) };
}
