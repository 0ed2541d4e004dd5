import { handleIn, handleText, hostIn } from './handle';
import { type Column, fileShapes, type TableKind } from './kinds';
import { kindOfHeader } from './recognise';

/** What a spreadsheet, or a hand, has done to a file. */
export const damages = [
  'utf16',
  'oldLetters',
  'byteOrderMark',
  'semicolons',
  'tabs',
  'lineEnds',
  'titleRow',
  'quotedLines',
  'yesNoWords',
  'numbers',
  'mailLinks',
  'atSigns',
  'spaces',
  'emptyRows',
  'moreColumns',
  'twice',
  'unreadable',
] as const;
export type Damage = (typeof damages)[number];

/** The damages that Mastodon reads over: they are told only where the file is mended for another reason. */
export const harmless: readonly Damage[] = ['lineEnds', 'atSigns', 'emptyRows', 'spaces', 'twice'];

/** How often each was found. */
export type Damages = Partial<Record<Damage, number>>;

/** A file's rows in Mastodon's form, those that could not be read as they stood, and what was wrong. */
export type Mended = {
  kind: TableKind;
  rows: readonly (readonly string[])[];
  unreadable: readonly (readonly string[])[];
  damages: Damages;
};

/** What the spreadsheets of other languages make of true and false. Ruby reads each of these words as true. */
const yesWords = new Set(['true', '1', 'sand', 'sandt', 'wahr', 'vrai', 'verdadero', 'vero', 'waar', 'sant']);
const noWords = new Set(['false', '0', 'falsk', 'falsch', 'faux', 'falso', 'onwaar', 'usann', 'epätosi']);

/** A number as a spreadsheet writes what has too many digits: `1.23457E+19`. What it was is lost. */
const scientific = /^-?\d(?:[.,]\d+)?E[+-]?\d+$/i;

/** Takes the rows of a file and gives them back in Mastodon's form: in their order, none lost (it is in `unreadable`), none twice. */
export function mender(kind: TableKind) {
  const { columns, defaults } = fileShapes[kind];
  const found: Damages = {};
  const rows: string[][] = [];
  const unreadable: (readonly string[])[] = [];
  const seen = new Set<string>();
  const count = (damage: Damage) => {
    found[damage] = (found[damage] ?? 0) + 1;
  };

  const take = (raw: readonly string[]) => {
    if (raw.every((cell) => cell.trim() === '')) return count('emptyRows');
    // The line that tells Excel the delimiter is cut by that very delimiter.
    if (/^sep=[;,\t]?$/i.test(raw[0] ?? '') && raw.slice(1).every((cell) => cell === '')) return;
    const row = withoutQuotedLine(raw, columns.length, count);
    if (kindOfHeader(row) !== undefined) return;
    if (rows.length === 0 && unreadable.length === 0 && isTitleRow(row, columns)) return count('titleRow');
    if (row.slice(columns.length).some((cell) => cell.trim() !== '')) count('moreColumns');
    const mended = columns.map((column, at) => mendCell(column, row[at] ?? '', defaults[at] ?? '', count));
    if (mended.includes(null)) {
      count('unreadable');
      unreadable.push(raw);
      return;
    }
    const whole = mended as string[];
    const key = keyOf(kind, whole);
    if (seen.has(key)) return count('twice');
    seen.add(key);
    rows.push(whole);
  };

  return {
    take,
    result: (): Mended => ({ kind, rows, unreadable, damages: found }),
  };
}

/** All rows at once. */
export function mend(kind: TableKind, rows: readonly (readonly string[])[]): Mended {
  const { take, result } = mender(kind);
  for (const row of rows) take(row);
  return result();
}

/** What makes two rows the same: who or what they are about, not how. */
export function keyOf(kind: TableKind, row: readonly string[]): string {
  if (kind === 'lists') return `${row[0]}\n${row[1]?.toLowerCase()}`;
  return kind === 'bookmarks' ? (row[0] ?? '') : (row[0] ?? '').toLowerCase();
}

/** A line that was put in quotation marks as a whole is one cell; the cells are in it. */
function withoutQuotedLine(
  raw: readonly string[],
  columns: number,
  count: (damage: Damage) => void,
): readonly string[] {
  const [only = '', ...others] = raw;
  if (columns === 1 || others.some((cell) => cell !== '') || !/[,;\t]/.test(only)) return raw;
  count('quotedLines');
  return only.split(/[,;\t]/).map((cell) => cell.replace(/^"+|"+$/g, ''));
}

/** Numbers writes the name of the table above it. */
function isTitleRow(row: readonly string[], columns: readonly Column[]): boolean {
  const [first = '', ...others] = row;
  return (
    columns[0] === 'handle' &&
    others.every((cell) => cell === '') &&
    !first.includes('@') &&
    /^(?:table|tabel|tabelle|tableau|tabla|following_accounts|muted_accounts|blocked_accounts|followers)\b[ \w-]*$/i.test(
      first.trim(),
    )
  );
}

/** A cell in Mastodon's form; null where it cannot be read. */
function mendCell(
  column: Column,
  cell: string,
  otherwise: string,
  count: (damage: Damage) => void,
): string | null {
  switch (column) {
    case 'handle': {
      const handle = handleIn(cell);
      if (handle === null) return null;
      const text = handleText(handle);
      if (text !== cell) {
        if (/^\s*mailto:/i.test(cell)) count('mailLinks');
        else if (/^\s*@/.test(cell)) count('atSigns');
        else if (cell.trim() !== cell) count('spaces');
      }
      return text;
    }
    case 'yesNo': {
      const word = cell.trim().toLowerCase();
      if (word === '') return otherwise;
      const [isYes, isNo] = [yesWords.has(word), noWords.has(word)];
      if (word !== 'true' && word !== 'false' && word !== '1' && word !== '0') count('yesNoWords');
      return isYes ? 'true' : isNo ? 'false' : otherwise;
    }
    case 'languages':
      return cell
        .split(/[,\s]+/)
        .filter((code) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code))
        .join(', ');
    case 'domain': {
      return hostIn(cell);
    }
    case 'uri': {
      const text = cell.trim();
      return /^https?:\/\/[^\s/]+\.[^\s/]+/i.test(text) && URL.canParse(text) ? text : null;
    }
    case 'title': {
      const text = cell.trim();
      if (scientific.test(text)) count('numbers');
      return text === '' ? null : text;
    }
  }
}
