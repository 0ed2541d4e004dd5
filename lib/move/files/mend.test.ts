import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvReader, writeCsv } from './csv';
import { fileShapes, tableKinds } from './kinds';
import { keysOf, mend } from './mend';

const user = fc.oneof(fc.constantFrom('anna', 'bo'), fc.stringMatching(/^[a-z0-9_]{1,12}$/));
const host = fc.oneof(fc.constant('a.dk'), fc.stringMatching(/^[a-z]{1,8}\.(?:dk|social|example)$/));
const handle = fc.tuple(user, host).map(([name, server]) => `${name}@${server}`);
const yesNo = fc.constantFrom('true', 'false');
const follow = fc.tuple(handle, yesNo, yesNo, fc.constantFrom('', 'da', 'da, en'));

/** One row in each of the forms that spreadsheets and hands give it. */
const spoilt = follow.chain(([account, boosts, notify, languages]) => {
  const words = (word: string) =>
    fc.constantFrom(word, word.toUpperCase(), word === 'true' ? 'SAND' : 'FALSK');
  return fc.tuple(
    fc.constantFrom(account, `@${account}`, ` ${account} `, `mailto:${account}`),
    words(boosts),
    words(notify),
    fc.constant(languages),
  );
});

test('servers are counted under one name, without rows that are there twice or cannot be read', () => {
  const { servers } = mend('following', [
    ['anna@blåbær.dk'],
    ['bo@xn--blbr-roah.dk'],
    ['BO@xn--blbr-roah.dk'],
    ['a b@c.dk'],
    ['anna@C.dk'],
  ]);
  expect([...servers]).toEqual([
    ['xn--blbr-roah.dk', 2],
    ['c.dk', 1],
  ]);
  expect([
    ...mend('bookmarks', [['https://a.dk/1'], ['https://a.dk:444/2'], ['http://1.2.3.4/']]).servers,
  ]).toEqual([
    ['a.dk', 2],
    ['1.2.3.4', 1],
  ]);
});

describe('mending', () => {
  test('loses no account, names none twice and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(spoilt), (rows) => {
        const mended = mend('following', rows);
        const wanted = rows.map(([cell]) => cell.trim().replace(/^mailto:|^@/, ''));
        expect(mended.rows.map(([account]) => account)).toEqual([...new Set(wanted)]);
        expect(mended.unreadable).toEqual([]);
      }),
    );
  });

  test('keeps what cannot be read as it stood: every row is in one place', () => {
    const cell = fc.oneof(handle, fc.constantFrom('', ' ', 'a.dk', 'https://a.dk/1', 'Katte'), fc.string());
    fc.assert(
      fc.property(
        fc.constantFrom(...tableKinds),
        // The first row keeps headers and titles away, which are no rows.
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 })).map((rows) => [['?', '?'], ...rows]),
        (kind, rows) => {
          const { rows: read, unreadable, damages, servers } = mend(kind, rows);
          const passed = (damages.emptyRows ?? 0) + (damages.emptyCells ?? 0) + (damages.twice ?? 0);
          expect(read.length + unreadable.length + passed).toBe(rows.length);
          const places = unreadable.map((row) => rows.indexOf(row as string[]));
          expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
          expect(places).not.toContain(-1);
          expect(new Set(read.map(keysOf(kind))).size).toBe(read.length);
          expect([...servers.values()].reduce((sum, each) => sum + each, 0)).toBe(read.length);
        },
      ),
    );
  });

  test('changes nothing in a file that Mastodon has written, and nothing the second time', () => {
    fc.assert(
      fc.property(fc.uniqueArray(follow, { selector: ([account]) => account }), (rows) => {
        const { headers } = fileShapes.following;
        const text = writeCsv(headers, rows);
        const again = mend('following', csvReader(',')(text, true));
        expect(writeCsv(headers, again.rows)).toBe(text);
        expect(Object.keys(again.damages).filter((damage) => damage !== 'emptyRows')).toEqual([]);
      }),
    );
  });

  test.each<[string, Parameters<typeof mend>, (readonly string[])[], object]>([
    [
      'a file of 3.5 gets the columns it lacks',
      [
        'following',
        [
          ['Account address', 'Show boosts'],
          ['a@b.dk', 'false'],
        ],
      ],
      [['a@b.dk', 'false', 'false', '']],
      {},
    ],
    [
      'words of another language for no',
      [
        'mutes',
        [
          ['a@b.dk', 'FALSK'],
          ['c@d.dk', 'SAND'],
        ],
      ],
      [
        ['a@b.dk', 'false'],
        ['c@d.dk', 'true'],
      ],
      { yesNoWords: 2 },
    ],
    [
      'lines in quotation marks',
      ['following', [['Account address,Show boosts'], ['a@b.dk,true,false,da']]],
      [['a@b.dk', 'true', 'false', 'da']],
      { quotedLines: 2 },
    ],
    ['the title that Numbers writes', ['blocks', [['Tabel 1'], ['a@b.dk']]], [['a@b.dk']], { titleRow: 1 }],
    [
      'a name taken for a number',
      ['lists', [['1,23457E+19', 'a@b.dk']]],
      [['1,23457E+19', 'a@b.dk']],
      { numbers: 1 },
    ],
    ['empty columns at the end', ['blocks', [['a@b.dk', '', '']]], [['a@b.dk']], {}],
    [
      'names of Object’s own',
      ['lists', [['__proto__', 'constructor@b.dk']]],
      [['__proto__', 'constructor@b.dk']],
      {},
    ],
    ['a host in other letters', ['domainBlocks', [['BLÅBÆR.dk']]], [['xn--blbr-roah.dk']], {}],
  ])('reads %s', (_, [kind, rows], expected, damages) => {
    const mended = mend(kind, rows);
    expect(mended.rows).toEqual(expected);
    expect(mended.damages).toEqual(damages);
  });
});
