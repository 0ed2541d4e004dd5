import Papa from 'papaparse';

/** The signs that stand between cells: Mastodon's own, and what spreadsheets write. */
export type Delimiter = ',' | ';' | '\t';

/** How lines end. Those that end in \r\n are read as ending in \n, and lose the \r with the rest of the mending. */
export type LineEnd = '\n' | '\r';

/** How the lines of a text end, by its start: \r alone is what Excel on a Mac may write. */
export function lineEndOf(start: string): LineEnd {
  return start.includes('\r') && !start.includes('\n') ? '\r' : '\n';
}

/** The longest line that is read, in characters. The longest honest one, a list's title and a handle, has a few hundred. */
export const longestLine = 100_000;

/** Thrown for a text whose line does not end, be it a file that is no table or a quotation mark that nobody closes. */
export class EndlessLine extends Error {}

/**
 * The delimiter of a table, by its first lines: what stands outside quotation marks. A file of one column has none; it is read as if it had
 * commas.
 */
export function delimiterOf(start: string): Delimiter {
  const declared = /^\uFEFF?sep=([;,\t])\r?\n/i.exec(start)?.[1];
  if (declared) return declared as Delimiter;
  const bare = start.slice(0, 10_000).replace(/"[^"]*"/g, '');
  const count = (sign: string) => bare.split(sign).length;
  // Languages are several in one cell (`"da, en"`), which a spreadsheet that writes semicolons leaves unquoted.
  if (count('\t') > 1 && count('\t') >= count(';')) return '\t';
  return count(';') > 1 && count(';') * 2 > count(',') ? ';' : ',';
}

/** How many lines ended in \r\n, and how many in the other sign alone. */
export type LineEnds = { windows: number; others: number };

/**
 * Reads a table piece by piece. Each call returns the rows that have become whole; `isLast` ends the table. Empty lines are rows of one
 * empty cell. How lines ended is counted in `ends`. Throws `EndlessLine`.
 */
export function csvReader(
  delimiter: Delimiter,
  newline: LineEnd = '\n',
  ends: LineEnds = { windows: 0, others: 0 },
): (piece: string, isLast: boolean) => string[][] {
  let rest = '';
  return (piece, isLast) => {
    const text = rest + piece;
    const { data, meta } = new Papa.Parser({ delimiter, newline }).parse(text, 0, !isLast);
    rest = isLast ? '' : text.slice(meta.cursor);
    if (rest.length > longestLine) throw new EndlessLine();
    const rows = data as string[][];
    let windows = 0;
    if (text.includes('\r')) for (const row of rows) if (withoutReturn(row)) windows += 1;
    // The parser passes over the \r behind a quotation mark that closes a line.
    if (text.includes('"')) windows += text.slice(0, meta.cursor).match(/"[ \t]*\r\n/g)?.length ?? 0;
    windows = Math.min(windows, rows.length);
    ends.windows += windows;
    ends.others += rows.length - windows;
    // What no line end follows is counted for none.
    if (isLast && rows.length > 0) ends.others -= 1;
    // What stands after the last line end is no row.
    if (isLast && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === '') rows.pop();
    return rows;
  };
}

/** Takes the \r from the end of a row; gives whether there was one. */
function withoutReturn(row: string[]): boolean {
  const last = row.length - 1;
  const cell = row[last];
  if (!cell?.endsWith('\r')) return false;
  row[last] = cell.slice(0, -1);
  return true;
}

/**
 * Rows as a file, in Mastodon's form: commas, \n, quotation marks where they are needed. A cell that a spreadsheet would take for a formula
 * gets an apostrophe before it. `headers` null: without a header line.
 */
export function writeCsv(headers: readonly string[] | null, rows: readonly (readonly string[])[]): string {
  const lines = headers ? [headers, ...rows] : rows;
  const isWild = lines.some((row) => row.some((cell, column) => column > 0 && wild.test(cell)));
  return lines.map((row) => `${row.map((cell) => cellText(cell, isWild)).join(',')}\n`).join('');
}

/**
 * What a spreadsheet cuts at that expects semicolons or tabs, as those of many countries do when they open a file of commas. Quotation marks help the first cell
 * of a line, for such a spreadsheet heeds them at the beginning of a cell alone: behind a comma they help nothing, and may be taken to open a cell.
 */
const wild = /[";\t\r\n]/;

/** Rows for software that cuts its lines at commas and knows no quotation marks: what would cut a cell becomes a space. */
export function writeBareCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(bareText).join(',')}\n`).join('');
}

/** Whether a cell loses signs in `writeBareCsv`. */
export function isCutBare(cell: string): boolean {
  return cutters.test(cell);
}

const cutters = /[",;\t\r\n]/;

function bareText(cell: string): string {
  return safeCell(
    cell
      .replace(/[",;\t\r\n]+/g, ' ')
      .replace(/ {2,}/g, ' ')
      .trim(),
  );
}

/** Whether a spreadsheet would take a cell for a formula. OWASP, CSV injection: = + - @, tab and line ends, also after spaces. */
export function isFormula(cell: string): boolean {
  return /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|]|^[\t\r\n]/.test(cell);
}

/** A formula that begins inside a cell, where it may be cut. */
const innerFormula = /([;\t\r\n][ "\u00A0\u3000\uFEFF\v\f]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|])/g;

function safeCell(cell: string): string {
  return isFormula(cell) ? `'${cell}` : cell;
}

function cellText(cell: string, isWild: boolean): string {
  const whole = safeCell(cell);
  const safe = isWild || /[\t\r\n]/.test(whole) ? whole.replace(innerFormula, "$1'") : whole;
  return cutters.test(safe) || /^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
