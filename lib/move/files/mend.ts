import { type Column, longestUserName } from '@/lib/facts/software/mastodon-files';
import { csvReader, delimiterOf } from './csv';
import { begunByUser, handleIn, handleText, hostIn } from './handle';
import { fileShapes, handleColumn, type TableKind } from './kinds';
import { kindOfHeader } from './recognise';
import { isUnseen, trimmed } from './trim';

/** What a spreadsheet, or a hand, has done to a file. */
export const damages = [
  'pixelfed',
  'utf16',
  'oldLetters',
  'byteOrderMark',
  'semicolons',
  'tabs',
  'lineEnds',
  'mixedLines',
  'titleRow',
  'quotedLines',
  'lineTails',
  'bareCommas',
  'yesNoWords',
  'numbers',
  'dates',
  'mailLinks',
  'profileLinks',
  'atSigns',
  'spaces',
  'emptyRows',
  'emptyCells',
  'moreColumns',
  'twice',
  'unreadable',
] as const;
export type Damage = (typeof damages)[number];

/** The damages that Mastodon reads over: they are told only where the file is mended for another reason. */
export const harmless: readonly Damage[] = ['lineEnds', 'dates', 'atSigns', 'emptyRows', 'spaces', 'twice'];

/** The most rows that are kept of a file: more than any import takes, and what a phone's memory can hold. */
export const mostRows = 500_000;

/** Thrown for a file of more rows than are kept. */
export class TooManyRows extends Error {}

/** How often each was found. */
export type Damages = Partial<Record<Damage, number>>;

/** A file's rows in Mastodon's form, those that could not be read as they stood, and what was wrong. */
export type Mended = {
  kind: TableKind;
  rows: readonly (readonly string[])[];
  unreadable: readonly (readonly string[])[];
  damages: Damages;
  /** How many of the rows are on each server. */
  servers: ReadonlyMap<string, number>;
};

/**
 * What the spreadsheets of other languages make of true and false, and what hands write. Ruby on Rails takes each of these for yes but `0`, `f`,
 * `false` and `off`.
 */
const yesWords = new Set(
  'true 1 t on yes ja oui sand sandt wahr vrai verdadero verdadeiro vero waar sann sant tosi prawda pravda igaz doğru истина'.split(
    ' ',
  ),
);
const noWords = new Set(
  'false 0 f off no nej nein non falsk falskt falsch faux falso onwaar usann epätosi fałsz nepravda hamis yanlış ложь'.split(
    ' ',
  ),
);
const rubyWords = new Set(['true', 'false', '1', '0', 't', 'f', 'on', 'off']);

/** A number as a spreadsheet writes what has too many digits: `1.23457E+19`. What it was is lost. */
const scientific = /^-?\d(?:[.,]\d+)?E[+-]?\d+$/i;

/** A date as spreadsheets write it. It may be the name of the list, or have been `1-2`. */
const date =
  /^(?:\d{1,2}[./-](?:\d{1,2}|[a-zæøåäöü]{3,4}\.?)[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}[.-] ?[a-zæøåäöü]{3,4}\.?|[a-zæøåäöü]{3,4}-\d{2})$/i;

/** Takes the rows of a file and gives them back in Mastodon's form: in their order, none lost (it is in `unreadable`), none twice. `take` throws `TooManyRows`. */
export function mender(kind: TableKind) {
  const { columns, defaults } = fileShapes[kind];
  const found: Damages = {};
  const rows: (readonly string[])[] = [];
  const unreadable: (readonly string[])[] = [];
  const seen = new Set<string>();
  const count = (damage: Damage) => {
    found[damage] = (found[damage] ?? 0) + 1;
  };

  const keep = (list: (readonly string[])[], row: readonly string[]) => {
    if (rows.length + unreadable.length >= mostRows) throw new TooManyRows();
    list.push(row);
  };
  const keepUnreadable = (raw: readonly string[]) => {
    count('unreadable');
    keep(unreadable, raw);
  };
  const servers = serverReader();
  const mendCell = cellMender(count, servers);
  const handleAt = handleColumn(kind);
  const isPlain = (raw: readonly string[]) =>
    raw.length === columns.length &&
    (raw[handleAt] ?? '').includes('@') &&
    (columns[1] !== 'yesNo' || raw[1] === 'true' || raw[1] === 'false');
  const keyIn = keysOf(kind);
  let taken = 0;

  /** The cells of a row that stand where they should, as many as there are columns at least; null where it is no row. */
  const shaped = (raw: readonly string[]): readonly string[] | null => {
    if (isBlank(raw)) {
      count(raw.length > 1 ? 'emptyCells' : 'emptyRows');
      return null;
    }
    // The line that tells Excel the delimiter is cut by that very delimiter.
    if (taken === 1 && /^sep=[;,\t]?$/i.test(raw[0] ?? '') && raw.slice(1).every((cell) => cell === ''))
      return null;
    const cells = withoutMark(withoutQuotedLine(raw, columns.length, count));
    const row = columns[0] === 'title' ? withWholeTitle(cells, count) : cells;
    // Below the first rows a header stands only where files were put together.
    if ((taken < 4 || headerStarts.has(row[0] ?? '')) && kindOfHeader(row) !== undefined) return null;
    if (rows.length === 0 && unreadable.length === 0 && isTitleRow(row, columns)) {
      count('titleRow');
      return null;
    }
    return row;
  };

  const take = (raw: readonly string[]) => {
    taken += 1;
    // Nearly all rows are as they should be. What is done to each is kept short: of 200,000 a phone reads no more in three seconds.
    const row = isPlain(raw) ? raw : shaped(raw);
    if (row === null) return;
    const isLonger = row.length > columns.length && !isBlank(row.slice(columns.length));
    if (isLonger && row.some(hasLineEnd)) return keepUnreadable(raw);
    if (isLonger) count('moreColumns');
    // A row of its own, whose small cells are the same few texts for all rows: what was parsed can be forgotten.
    const whole = row.slice(0, columns.length);
    for (let at = 0; at < columns.length; at += 1) {
      // Several languages without quotation marks are cells of their own.
      const text = isLonger && columns[at] === 'languages' ? row.slice(at).join() : (row[at] ?? '');
      const cell = mendCell(columns[at] as Column, text, defaults[at] ?? '');
      if (cell === null) return keepUnreadable(raw);
      whole[at] = cell;
    }
    const before = seen.size;
    seen.add(keyIn(whole));
    if (seen.size === before) return count('twice');
    keep(rows, whole);
    servers.count();
  };

  return {
    take,
    result: (): Mended => ({ kind, rows, unreadable, damages: found, servers: servers.counted() }),
  };
}

/** The first cells of the header lines that Mastodon knows. */
const headerStarts = new Set(['Account address', '#domain', '#uri', 'List name']);

/** Whether a line ends in a cell: a quotation mark that nobody closed has taken the next rows into it. No cell of Mastodon's has such a line. */
function hasLineEnd(cell: string): boolean {
  return cell.includes('\n') || cell.includes('\r');
}

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

/** What makes two rows of a kind the same: who or what they are about, not how. */
export function keysOf(kind: TableKind): (row: readonly string[]) => string {
  if (kind === 'lists') return ([title, handle = '']) => `${title}\n${handle.toLowerCase()}`;
  if (kind === 'bookmarks') return ([address = '']) => address;
  // Most are in small letters, and 200,000 copies are not free.
  return ([first = '']) => (/[A-Z]/.test(first) ? first.toLowerCase() : first);
}

/**
 * A whole line in one cell, as a spreadsheet keeps it that does not cut at commas: the cells are in it. It has been put in quotation marks, or has
 * empty cells behind it, one for each column of the widest line.
 */
function withoutQuotedLine(
  raw: readonly string[],
  columns: number,
  count: (damage: Damage) => void,
): readonly string[] {
  // Nearly all rows have more than one cell that is full.
  if (columns === 1 || (raw[1] ?? '') !== '') return raw;
  const [only = '', ...others] = raw;
  if (others.some((cell) => cell !== '') || !/[,;\t]/.test(only)) return raw;
  count(others.length > 0 ? 'lineTails' : 'quotedLines');
  const [cells = []] = csvReader(delimiterOf(only))(only, true);
  return cells.map((cell) => trimmed(cell, (sign) => sign === '"'));
}

/** Misskey writes whether replies are shown behind a handle (`ExportFollowingProcessorService` in CherryPick 967a5e9c27); nobody else has that. */
function withoutMark(row: readonly string[]): readonly string[] {
  const last = row.length - 1;
  const cell = row[last] as string;
  return last > 0 && cell.length > 12 && cell.startsWith('withReplies=') ? row.slice(0, last) : row;
}

/** Misskey writes the names of lists without quotation marks, so that a comma in one is taken for the end of it. */
function withWholeTitle(row: readonly string[], count: (damage: Damage) => void): readonly string[] {
  if (row.length < 3 || handleIn(row[1] ?? '') !== null) return row;
  const at = row.findLastIndex((cell) => handleIn(cell) !== null);
  if (at < 2) return row;
  count('bareCommas');
  return [row.slice(0, at).join(','), ...row.slice(at)];
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
 * Reads the names of servers, of which a file holds the same ones over and over: each spelling once. `count` counts a row for the server that was read last.
 */
function serverReader() {
  type Server = { host: string; rows: number };
  const byHost = new Map<string, Server>();
  const bySpelling = new Map<string, Server | null>();
  let last: Server | null = null;
  const serverOf = (host: string) => remembered(byHost, host, () => ({ host, rows: 0 }));
  const find = (spelling: string) => {
    const host = hostIn(spelling);
    return host === null ? null : serverOf(host);
  };
  return {
    read: (spelling: string): string | null => {
      last = remembered(bySpelling, spelling, find);
      return last?.host ?? null;
    },
    /** Takes a host that a parser has read. */
    take: (host: string) => {
      last = serverOf(host);
    },
    count: () => {
      if (last) last.rows += 1;
    },
    counted: (): ReadonlyMap<string, number> =>
      new Map([...byHost.values()].flatMap(({ host, rows }) => (rows > 0 ? [[host, rows]] : []))),
  };
}

/**
 * Gives a cell back in Mastodon's form, or null where it cannot be read. Languages, of which a file holds the same ones over and over, are remembered for as
 * long as the file is read.
 */
function cellMender(
  count: (damage: Damage) => void,
  servers: Pick<ReturnType<typeof serverReader>, 'read' | 'take'>,
) {
  const languages = new Map<string, string | null>();
  return (column: Column, cell: string, otherwise: string): string | null => {
    switch (column) {
      case 'handle': {
        // Nearly all are as they should be, and on a server that was there before.
        const at = cell.indexOf('@');
        const server = cell.slice(at + 1);
        if (at > 0 && at <= longestUserName && begunByUser.test(cell) && servers.read(server) === server)
          return cell;
        const handle = handleIn(cell, servers.read);
        if (handle === null) return null;
        const text = handleText(handle);
        if (text !== cell) {
          if (/^\s*mailto:/i.test(cell)) count('mailLinks');
          else if (/^\s*https?:/i.test(cell)) count('profileLinks');
          else if (/^\s*@/.test(cell)) count('atSigns');
          else if (trimmed(cell, isUnseen) !== cell) count('spaces');
        }
        return text;
      }
      case 'yesNo': {
        if (cell === 'true') return 'true';
        if (cell === 'false') return 'false';
        if (hasLineEnd(cell)) return null;
        const word = cell.trim().toLowerCase();
        if (word === '') return otherwise;
        if (!rubyWords.has(word)) count('yesNoWords');
        return yesWords.has(word) ? 'true' : noWords.has(word) ? 'false' : otherwise;
      }
      case 'languages':
        return remembered(languages, cell, codesIn);
      case 'domain':
        return servers.read(cell);
      case 'uri': {
        const text = cell.trim();
        if (!/^https?:\/\/[^\s/]+\.[^\s/]+/i.test(text) || !URL.canParse(text) || text.includes('\0'))
          return null;
        servers.take(new URL(text).hostname);
        return text;
      }
      case 'title': {
        const text = cell.trim();
        if (scientific.test(text)) count('numbers');
        else if (date.test(text)) count('dates');
        return text === '' || text.includes('\0') || hasLineEnd(text) ? null : text;
      }
    }
  };
}

function codesIn(cell: string): string | null {
  if (hasLineEnd(cell)) return null;
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
