import { expect, test } from 'vitest';
import { markdownLink, unwrap } from './unwrap';

test.each([
  ['a.dk', 'a.dk'],
  ['\ufeff a.dk \u200b', 'a.dk'],
  ['a.dk,;!?', 'a.dk'],
  ['a.dk::', 'a.dk:'],
  ['("a.dk,"):', 'a.dk'],
  ['((("a.dk")))', '("a.dk")'],
  ['(a.dk]', '(a.dk]'],
  ['”a.dk”', 'a.dk'],
  ["''", ''],
  ['"', '"'],
  ['?!', ''],
])('%j unwraps to %j', (value, inner) => {
  expect(unwrap(value)).toBe(inner);
});

test.each(['<>', '()', '[]', '{}', '""', "''", '``', '“”', '””', '‘’', '«»', '»«', '„“'])(
  '%s are taken off, and only as a pair',
  (pair) => {
    const [open = '', close = ''] = pair;
    expect(unwrap(`${open}a.dk${close}`)).toBe('a.dk');
    expect(unwrap(`${open}a.dk`)).toBe(`${open}a.dk`);
    expect(unwrap(`a.dk${close}`)).toBe(`a.dk${close}`);
  },
);

test.each([
  ['[Anna](https://a.dk/x_(y))', { text: 'Anna', target: 'https://a.dk/x_(y)' }],
  ['[](a.dk)', { text: '', target: 'a.dk' }],
  ['[a.dk] (b.dk)', null],
  ['[a.dk]', null],
  ['see [a.dk](b.dk)', null],
])('%j as a Markdown link', (value, link) => {
  expect(markdownLink(value)).toEqual(link);
});
