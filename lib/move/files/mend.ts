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

const userName = /^[\w.-]{1,100}$/;

/** A number as a spreadsheet writes what has too many digits: `1.23457E+19`. What it was is lost. */
const scientific = /^-?\d(?:[.,]\d+)?E[+-]?\d+$/i;

/** Takes the rows of a file and gives them back in Mastodon's form: in their order, none lost (it is in `unreadable`), none twice. */
export function mender(kind: TableKind) {
  const { columns, defaults } = fileShapes[kind];
  const found: Damages = {};
  const rows: (readonly string[])[] = [];
  const unreadable: (readonly string[])[] = [];
  const seen = new Set<string>();
  const count = (damage: Damage) => {
    found[damage] = (found[damage] ?? 0) + 1;
  };

  const mendCell = cellMender(count);
  let taken = 0;
  const take = (raw: readonly string[]) => {
    taken += 1;
    if (isBlank(raw)) return count('emptyRows');
    // The line that tells Excel the delimiter is cut by that very delimiter.
    if (/^sep=[;,\t]?$/i.test(raw[0] ?? '') && raw.slice(1).every((cell) => cell === '')) return;
    const row = withoutQuotedLine(raw, columns.length, count);
    // Below the first rows a header stands only where files were put together.
    if ((taken < 4 || headerStarts.has(row[0] ?? '')) && kindOfHeader(row) !== undefined) return;
    if (rows.length === 0 && unreadable.length === 0 && isTitleRow(row, columns)) return count('titleRow');
    if (row.length > columns.length && !isBlank(row.slice(columns.length))) count('moreColumns');
    // A row of its own, whose small cells are the same few texts for all rows: what was parsed can be forgotten.
    const whole: string[] = [];
    for (let at = 0; at < columns.length; at += 1) {
      const cell = mendCell(columns[at] as Column, row[at] ?? '', defaults[at] ?? '');
      if (cell === null) {
        count('unreadable');
        unreadable.push(raw);
        return;
      }
      whole.push(cell);
    }
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

/** The first cells of the header lines that Mastodon knows. */
const headerStarts = new Set(['Account address', '#domain', '#uri', 'List name']);

function isBlank(row: readonly string[]): boolean {
  for (const cell of row) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/** All rows at once. */
export function mend(kind: TableKind, rows: readonly (readonly string[])[]): Mended {
  const { take, result } = mender(kind);
  for (const row of rows) take(row);
  return result();
}

/** What makes two rows the same: who or what they are about, not how. */
export function keyOf(kind: TableKind, row: readonly string[]): string {
  const [first = '', second = ''] = row;
  if (kind === 'lists') return `${first}\n${second.toLowerCase()}`;
  // Most are in small letters, and 200,000 copies are not free.
  return kind === 'bookmarks' || !/[A-Z]/.test(first) ? first : first.toLowerCase();
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

/**
 * Gives a cell back in Mastodon's form, or null where it cannot be read. Hosts and languages, of which a file holds the same ones over and over, are
 * remembered for as long as the file is read.
 */
function cellMender(count: (damage: Damage) => void) {
  const hosts = new Map<string, string | null>();
  const languages = new Map<string, string>();
  const host = (text: string) => remembered(hosts, text, hostIn);
  return (column: Column, cell: string, otherwise: string): string | null => {
    switch (column) {
      case 'handle': {
        // Nearly all are as they should be, and on a server that was there before.
        const at = cell.indexOf('@');
        const server = cell.slice(at + 1);
        if (hosts.get(server) === server && userName.test(cell.slice(0, at))) return cell;
        const handle = handleIn(cell, host);
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
        if (cell === 'true') return 'true';
        if (cell === 'false') return 'false';
        const word = cell.trim().toLowerCase();
        if (word === '') return otherwise;
        if (!['true', 'false', '1', '0'].includes(word)) count('yesNoWords');
        return yesWords.has(word) ? 'true' : noWords.has(word) ? 'false' : otherwise;
      }
      case 'languages':
        return remembered(languages, cell, codesIn);
      case 'domain':
        return host(cell);
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
  };
}

function codesIn(cell: string): string {
  return cell
    .split(/[,\s]+/)
    .filter((code) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code))
    .join(', ');
}

function remembered<Value>(known: Map<string, Value>, text: string, find: (text: string) => Value): Value {
  const found = known.get(text);
  if (found !== undefined) return found;
  const value = find(text);
  known.set(text, value);
  return value;
}
