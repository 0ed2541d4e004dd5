import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  csvReader,
  type Delimiter,
  delimiterOf,
  EndlessLine,
  isFormula,
  longestLine,
  writeBareCsv,
  writeCsv,
} from './csv';

const signs = ['a', 'ø', '"', ',', ';', '\t', '\n', ' ', '=', '@', '-', '𝄞', '＝', '\u00A0'] as const;
const cell = fc.string({ unit: fc.constantFrom(...signs) });
const titles = fc.array(fc.tuple(cell, fc.constantFrom('a@b.dk', '', 'da, en')));
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 30 });

/** Reads a text cut into pieces of that length. */
function readIn(text: string, length: number, delimiter: Delimiter = ',') {
  const read = csvReader(delimiter);
  const rows: string[][] = [];
  for (let at = 0; at < text.length; at += length) rows.push(...read(text.slice(at, at + length), false));
  return [...rows, ...read('', true)].filter((row) => row.length > 1 || row[0] !== '');
}

/** The cells of a text as spreadsheets cut it: quotation marks count at the beginning of a cell alone. */
function asSpreadsheet(text: string, delimiter: Delimiter): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let isNew = true;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (isQuoted) {
      if (sign === '"' && text[at + 1] === '"') at += 1;
      else if (sign === '"') {
        isQuoted = false;
        continue;
      }
      cell += sign;
    } else if (sign === '"' && isNew) {
      isQuoted = true;
      isNew = false;
    } else if (sign === delimiter || sign === '\n') {
      cells.push(cell);
      cell = '';
      isNew = true;
    } else {
      cell += sign;
      isNew = false;
    }
  }
  return [...cells, cell];
}

describe('a table', () => {
  test('is read as it was written but for the apostrophes before formulas, wherever it is cut into pieces', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 40 }), (rows, length) => {
        const read = readIn(writeCsv(null, rows), length);
        expect(read.map((row) => row.map((each) => each.replaceAll("'", '')))).toEqual(rows);
        for (const [at, row] of read.entries()) {
          const starts = row.map((each) => each.startsWith("'"));
          expect(starts).toEqual(rows[at]?.map(isFormula));
        }
      }),
    );
  });

  test.each([',', ';', '\t'] as const)('starts no formula in a spreadsheet that cuts at %j', (delimiter) => {
    fc.assert(
      fc.property(fc.oneof(table, titles), (rows) => {
        for (const write of [(all: string[][]) => writeCsv(null, all), writeBareCsv]) {
          const cells = asSpreadsheet(write(rows), delimiter);
          expect(cells.filter((each) => /^\s*[=@＝-]/.test(each))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['x;=HYPERLINK("https://x.dk")', `"x;'=HYPERLINK(""https://x.dk"")"`],
    ['x; \u00A0@SUM(A1)', `"x; \u00A0'@SUM(A1)"`],
    ['x\n+1', `"x\n'+1"`],
    ['a;b', '"a;b"'],
  ])('with %j in its second cell is written as %j', (text, written) => {
    expect(writeCsv(null, [['a', text]])).toBe(`a,${written}\n`);
  });

  test('tells how its lines ended', () => {
    const ends = { windows: 0, others: 0 };
    csvReader(',', '\n', ends)('a\r\nb\nc\r\nd', true);
    expect(ends).toEqual({ windows: 2, others: 1 });
  });

  test('ends its lines as it likes', () => {
    expect(readIn('a,b\r\nc,"d\r\ne"\r\n', 3)).toEqual([
      ['a', 'b'],
      ['c', 'd\r\ne'],
    ]);
  });

  test.each([
    ['a line that never ends', 'a'.repeat(longestLine * 2)],
    ['a quotation mark that nobody closes', `"${'a\n'.repeat(longestLine)}`],
  ])('with %s is given up', (_, text) => {
    expect(() => readIn(text, 10_000)).toThrow(EndlessLine);
  });
});

test.each([
  ['=1+1', true],
  ['+45 12', true],
  ['-1', true],
  ['@SUM(A1)', true],
  ['\t=1', true],
  [' =1', true],
  ['\r=1', true],
  ['＝1', true],
  ['anna@a.dk', false],
  ['https://a.dk/@anna', false],
  ['', false],
])('%j is a formula: %s', (text, is) => {
  expect(isFormula(text)).toBe(is);
});

test.each<[string, Delimiter]>([
  ['Account address,Show boosts,Notify on new posts,Languages\na@b.dk,true,false,"da, en"\n', ','],
  ['Account address;Show boosts;Notify on new posts;Languages\na@b.dk;SAND;FALSK;da, en\n', ';'],
  ['Account address\tShow boosts\na@b.dk\ttrue\n', '\t'],
  ['a@b.dk\nc@d.dk\n', ','],
  ['sep=;\na@b.dk\n', ';'],
  ['Venner,a@b.dk\n"Sjove; kloge",c@d.dk\n', ','],
])('%j has its cells between %j', (text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter);
});
