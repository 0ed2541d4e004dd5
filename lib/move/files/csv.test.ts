import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvReader, type Delimiter, delimiterOf, EndlessLine, isFormula, longestLine, writeCsv } from './csv';

const cell = fc.string({ unit: fc.constantFrom('a', 'ø', '"', ',', ';', '\n', ' ', '=', '@', '-', '𝄞') });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 30 });

/** Reads a text cut into pieces of that length. */
function readIn(text: string, length: number, delimiter: Delimiter = ',') {
  const read = csvReader(delimiter);
  const rows: string[][] = [];
  for (let at = 0; at < text.length; at += length) rows.push(...read(text.slice(at, at + length), false));
  return [...rows, ...read('', true)].filter((row) => row.length > 1 || row[0] !== '');
}

describe('a table', () => {
  test('is read as it was written, wherever it is cut into pieces', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 40 }), (rows, length) => {
        const safe = rows.map((row) => row.map((each) => (isFormula(each) ? `'${each}` : each)));
        expect(readIn(writeCsv(null, rows), length)).toEqual(safe);
      }),
    );
  });

  test('starts no formula once it is saved', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const row of readIn(writeCsv(null, rows), 1000)) {
          for (const each of row) expect(isFormula(each)).toBe(false);
        }
      }),
    );
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
