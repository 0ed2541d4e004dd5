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

/**
 * Reads a table piece by piece. Each call returns the rows that have become whole; `isLast` ends the table. Empty lines are rows of one
 * empty cell. Throws `EndlessLine`.
 */
export function csvReader(
  delimiter: Delimiter,
  newline: LineEnd = '\n',
): (piece: string, isLast: boolean) => string[][] {
  let rest = '';
  return (piece, isLast) => {
    const text = rest + piece;
    const { data, meta } = new Papa.Parser({ delimiter, newline }).parse(text, 0, !isLast);
    rest = isLast ? '' : text.slice(meta.cursor);
    if (rest.length > longestLine) throw new EndlessLine();
    const rows = data as string[][];
    for (const row of rows) trimRow(row);
    // What stands after the last line end is no row.
    if (isLast && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === '') rows.pop();
    return rows;
  };
}

function trimRow(row: string[]): void {
  const last = row.length - 1;
  const cell = row[last];
  if (cell?.endsWith('\r')) row[last] = cell.slice(0, -1);
}

/**
 * Rows as a file, in Mastodon's form: commas, \n, quotation marks where they are needed. A cell that a spreadsheet would take for a formula
 * gets an apostrophe before it. `headers` null: without a header line.
 */
export function writeCsv(headers: readonly string[] | null, rows: readonly (readonly string[])[]): string {
  const lines = headers ? [headers, ...rows] : rows;
  return lines.map((row) => `${row.map(cellText).join(',')}\n`).join('');
}

/** Whether a spreadsheet would take a cell for a formula. OWASP, CSV injection: = + - @, tab and line ends, also after spaces. */
export function isFormula(cell: string): boolean {
  return /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|]|^[\t\r\n]/.test(cell);
}

function cellText(cell: string): string {
  const safe = isFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
