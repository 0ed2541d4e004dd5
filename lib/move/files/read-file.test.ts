import { describe, expect, test } from 'vitest';
import { writeCsv } from './csv';
import { mostRows } from './mend';
import { type ReadFile, readFile } from './read-file';
import { largestFile } from './recognise';

type Content = string | Uint8Array<ArrayBuffer>;

const open = (name: string, content: Content, as: Parameters<typeof readFile>[1] = null) =>
  readFile(new File([content], name), as, () => {}, new AbortController().signal);

function summary(read: ReadFile) {
  if (read.what === 'wrong') return read.why;
  if (read.what === 'filters') return `filters ${read.filters.filters.length}`;
  const { kind, rows, unreadable } = read.mended;
  return [kind, rows.length, unreadable.length, read.isCertain].join(' ');
}

const utf16 = (text: string, isBig = false) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !isBig);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), !isBig);
  return bytes;
};
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** The beginning of a zip file whose first entry has this name. */
const zip = (first: string) => latin1(`PK\x03\x04${'\0'.repeat(26)}${first}${'\x01'.repeat(300)}`);

const header = 'Account address,Show boosts,Notify on new posts,Languages\n';

describe('a file that Mastodon writes', () => {
  test.each<[string, string, Content, string]>([
    [
      '3.5 follows',
      'following_accounts.csv',
      'Account address,Show boosts\na@b.dk,true\n',
      'following 1 0 true',
    ],
    [
      '4.2 follows',
      'following_accounts.csv',
      `${header}a@b.dk,true,false,\nc@b.dk,true,true,"da, en"\n`,
      'following 2 0 true',
    ],
    [
      '4.7 follows, saved twice',
      'following_accounts (1).csv',
      `${header}a@b.dk,false,false,da\n`,
      'following 1 0 true',
    ],
    ['follows by another name', 'x.csv', `${header}a@b.dk,true,false,\n`, 'following 1 0 true'],
    ['mutes', 'muted_accounts.csv', 'Account address,Hide notifications\na@b.dk,true\n', 'mutes 1 0 true'],
    ['blocks', 'blocked_accounts.csv', 'a@b.dk\nc@d.dk\n', 'blocks 2 0 true'],
    ['domain blocks', 'blocked_domains.csv', 'bad.dk\nblåbær.dk\n', 'domainBlocks 2 0 true'],
    ['bookmarks', 'bookmarks.csv', 'https://a.dk/users/anna/statuses/1\n', 'bookmarks 1 0 true'],
    ['lists', 'lists.csv', '"Venner, nære",a@b.dk\nKatte,c@d.dk\n', 'lists 2 0 true'],
    [
      'a severed server’s followers',
      'followers-b.dk-2026-11-01.csv',
      'Account address\na@b.dk\n',
      'followers 1 0 true',
    ],
    ['failures', 'following_accounts_failures.csv', `${header}a@b.dk,true,false,\n`, 'following 1 0 true'],
    ['filters', 'custom_filters.json', '{"custom_filters":[{"title":"x"}]}', 'filters 1'],
    ['an empty file', 'blocked_accounts.csv', '', 'empty'],
    ['a header alone', 'following_accounts.csv', header, 'following 0 0 true'],
    [
      'few accounts among what is none, under their own name',
      'blocked_accounts.csv',
      'a@b.dk\n<img src=x>\n<p>\n=1+1\n',
      'blocks 1 3 true',
    ],
    ['a table of something else under such a name', 'following_accounts.csv', 'id,name\n1,Hat\n', 'noTable'],
    ['accounts under any name', 'list.txt', '@a@b.dk\n@c@d.dk\n', 'followers 2 0 false'],
    ['accounts copied from a page', 'followers.txt', 'Anna\n@a@b.dk\nCilla\n@c@d.dk\n', 'followers 2 2 true'],
    ['lists under any name', 'x.csv', 'Katte,c@d.dk\n', 'lists 1 0 true'],
    ['a list of servers under any name', 'x.csv', 'bad.dk\nworse.dk\n', 'domainBlocks 2 0 true'],
  ])('%s', async (_, name, content, expected) => {
    expect(summary(await open(name, content))).toBe(expected);
  });
});

describe('a file that a spreadsheet has saved', () => {
  const rows = 'Account address;Show boosts;Notify on new posts;Languages\r\na@b.dk;SAND;FALSK;da, en\r\n';
  const mended = [['a@b.dk', 'true', 'false', 'da, en']];
  test.each<[string, Content, string[]]>([
    ['as Danish Excel does', `\uFEFF${rows}`, ['byteOrderMark', 'lineEnds', 'semicolons', 'yesNoWords']],
    ['as Unicode text', utf16(rows.replaceAll(';', '\t')), ['lineEnds', 'tabs', 'utf16', 'yesNoWords']],
    ['as big-endian Unicode text', utf16(rows, true), ['lineEnds', 'semicolons', 'utf16', 'yesNoWords']],
    [
      'as Unicode text without a mark',
      utf16(rows).subarray(2),
      ['lineEnds', 'semicolons', 'utf16', 'yesNoWords'],
    ],
    [
      'as big-endian Unicode text without a mark',
      utf16(rows, true).subarray(2),
      ['lineEnds', 'semicolons', 'utf16', 'yesNoWords'],
    ],
    ['as Excel on an old Mac', rows.replaceAll('\r\n', '\r'), ['lineEnds', 'semicolons', 'yesNoWords']],
    [
      'with a title, as Numbers does',
      `Tabel 1;;;\r\n${rows}`,
      ['lineEnds', 'semicolons', 'titleRow', 'yesNoWords'],
    ],
    ['with the sign that Excel asks for', `sep=;\r\n${rows}`, ['lineEnds', 'semicolons', 'yesNoWords']],
    [
      'with whole lines in quotation marks',
      `"Account address,Show boosts,Notify on new posts,Languages"\n"a@b.dk,true,false,""da"""\n`,
      ['quotedLines'],
    ],
  ])('%s', async (_, content, damages) => {
    const read = await open('following_accounts.csv', content);
    if (read.what !== 'table') throw new Error(summary(read));
    const languages = damages.includes('quotedLines') ? [['a@b.dk', 'true', 'false', 'da']] : mended;
    expect(read.mended.rows).toEqual(languages);
    expect(Object.keys(read.mended.damages).sort()).toEqual(damages);
  });

  test.each<[string, string, string, string[], (readonly string[])[]]>([
    [
      'with empty columns and rows of empty cells',
      'blocked_accounts.csv',
      'a@b.dk,,\n,,\nc@d.dk,,\n',
      ['emptyCells'],
      [['a@b.dk'], ['c@d.dk']],
    ],
    [
      'put together by hand from two that end their lines in other ways',
      'blocked_accounts.csv',
      'a@b.dk\r\nc@d.dk\n',
      ['lineEnds', 'mixedLines'],
      [['a@b.dk'], ['c@d.dk']],
    ],
    [
      'with cells behind lines that it did not cut, some in quotation marks',
      'following_accounts.csv',
      `${header.trimEnd()};;;\r\na@b.dk,true,false,;;;\r\n"c@d.dk,false,true,""da, en""";;;\r\n`,
      ['lineEnds', 'lineTails'],
      [
        ['a@b.dk', 'true', 'false', ''],
        ['c@d.dk', 'false', 'true', 'da, en'],
      ],
    ],
    [
      'with a quotation mark that is never closed',
      'following_accounts.csv',
      `${header}a@b.dk,true,false,\nc@d.dk,true,false,"da\ne@f.dk,true,false,\n`,
      ['unreadable'],
      [['a@b.dk', 'true', 'false', '']],
    ],
    [
      'with a quotation mark in a column that is not there',
      'blocked_accounts.csv',
      'a@b.dk\nc@d.dk,"\ne@f.dk\n',
      ['unreadable'],
      [['a@b.dk']],
    ],
    [
      'with a byte that no text has',
      'lists.csv',
      'Katte,a@b.dk\nKat\0te,c@d.dk\nKatte,e\0@f.dk\n',
      ['unreadable'],
      [['Katte', 'a@b.dk']],
    ],
    [
      'with languages that lost their quotation marks',
      'following_accounts.csv',
      `${header}a@b.dk,true,false,da, en\n`,
      ['moreColumns'],
      [['a@b.dk', 'true', 'false', 'da, en']],
    ],
    [
      'as German Excel does',
      'muted_accounts.csv',
      'Account address;Hide notifications\r\na@b.dk;FALSCH\r\n',
      ['lineEnds', 'semicolons', 'yesNoWords'],
      [['a@b.dk', 'false']],
    ],
    [
      'with names that became a number and a date',
      'lists.csv',
      '1.23457E+19,a@b.dk\n01-02-2026,a@b.dk\n1. feb,a@b.dk\n',
      ['dates', 'numbers'],
      [
        ['1.23457E+19', 'a@b.dk'],
        ['01-02-2026', 'a@b.dk'],
        ['1. feb', 'a@b.dk'],
      ],
    ],
    [
      'with addresses of profiles',
      'followers.csv',
      'https://a.dk/@anna\nhttps://a.dk/users/bo\n',
      ['profileLinks'],
      [['anna@a.dk'], ['bo@a.dk']],
    ],
    [
      'with signs that nobody sees',
      'followers.csv',
      '\u200Fa@b.dk\u202C\n\u00A0c@d.dk\n',
      ['spaces'],
      [['a@b.dk'], ['c@d.dk']],
    ],
  ])('%s', async (_, name, content, damages, rows) => {
    const read = await open(name, content);
    if (read.what !== 'table') throw new Error(summary(read));
    expect(read.mended.rows).toEqual(rows);
    expect(Object.keys(read.mended.damages).sort()).toEqual(damages);
  });

  test('in the letters of Windows', async () => {
    const read = await open('lists.csv', latin1('Venner på Fyn;a@b.dk\r\n'));
    expect(read).toMatchObject({
      mended: { rows: [['Venner på Fyn', 'a@b.dk']], damages: { oldLetters: 1 } },
    });
  });
});

describe('a file that is something else', () => {
  test.each<[string, string, Content, string]>([
    ['a spreadsheet', 'following_accounts.xlsx', 'PK\x03\x04', 'spreadsheet'],
    ['an old spreadsheet', 'x.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'spreadsheet'],
    ['a spreadsheet of Excel under another name', 'x.csv', zip('[Content_Types].xml'), 'spreadsheet'],
    ['a spreadsheet of Google under another name', 'x.csv', zip('xl/worksheets/sheet1.xml'), 'spreadsheet'],
    ['a spreadsheet of Numbers under another name', 'x.csv', zip('Index/Document.iwa'), 'spreadsheet'],
    [
      'a spreadsheet of LibreOffice under another name',
      'x.csv',
      zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'spreadsheet',
    ],
    [
      'a letter of LibreOffice under another name',
      'x.csv',
      zip('mimetypeapplication/vnd.oasis.opendocument.text'),
      'document',
    ],
    ['a letter of Word', 'letter.docx', zip('[Content_Types].xml'), 'document'],
    ['an archive under another name', 'x.csv', zip('media_attachments/files/1.png'), 'archive'],
    ['an archive', 'archive-2026.zip', 'PK\x03\x04', 'archive'],
    ['an older archive', 'archive.tar.gz', Uint8Array.of(0x1f, 0x8b, 8), 'archive'],
    ['a page to log in', 'following_accounts.csv', '\n<!DOCTYPE html><title>Log in</title>', 'webPage'],
    ['a picture', 'x.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'document'],
    ['zero bytes', 'x.csv', 'a\0b\n', 'document'],
    ['a list of Pixelfed without anybody', 'pixelfed-followers.json', '[\n]', 'empty'],
    ['another JSON', 'outbox.json', '{"type":"OrderedCollection"}', 'otherJson'],
    ['a JSON with names of Object', 'x.json', '{"__proto__":{"custom_filters":[]}}', 'otherJson'],
    ['half a JSON', 'x.json', '{"custom_filters":[', 'otherJson'],
    ['a letter', 'x.txt', 'Hello,\nhow are you?\n', 'noTable'],
    ['one endless line', 'x.csv', 'a'.repeat(300_000), 'endlessLine'],
    [
      'an endless line further down',
      'following_accounts.csv',
      `${`${header}a@b.dk\n`.repeat(500)}${'a'.repeat(300_000)}`,
      'endlessLine',
    ],
    [
      'a quotation mark that nobody closes',
      'blocked_accounts.csv',
      `a@b.dk\n"${'c@d.dk\n'.repeat(50_000)}`,
      'endlessLine',
    ],
  ])('%s', async (_, name, content, why) => {
    expect(summary(await open(name, content))).toBe(why);
  });

  test('more rows than a device can keep', async () => {
    const rows = Array.from({ length: mostRows + 1 }, (_, at) => `u${at}@b.dk\n`).join('');
    expect(summary(await open('blocked_accounts.csv', rows))).toBe('tooManyRows');
  });

  test.each([
    ['quotation marks', `a${'"'.repeat(90_000)}b`],
    ['spaces', `a${' '.repeat(90_000)}b`],
    ['semicolons', `a${'; '.repeat(40_000)}b`],
    ['dots', `a${'.'.repeat(90_000)}@b.dk`],
    ['at signs', '@'.repeat(90_000)],
  ])('a cell of many %s is read and written in no time', async (_, cell) => {
    const content = `${header}a@b.dk,true,false,\n${cell},true,false,\n"x",${cell}\n`;
    const before = performance.now();
    const read = await open('following_accounts.csv', content);
    if (read.what !== 'table') throw new Error(summary(read));
    expect(writeCsv(null, read.mended.unreadable)).toMatch(/^"?a|^'@/);
    // A pattern that begins anew at each sign would take minutes.
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  test('one that is too large is refused unread', async () => {
    const file = Object.assign(new File(['a@b.dk'], 'x.csv'), {});
    Object.defineProperty(file, 'size', { value: largestFile + 1 });
    const read = await readFile(file, null, () => expect.unreachable(), new AbortController().signal);
    expect(read).toEqual({ what: 'wrong', why: 'tooLarge' });
  });
});

test('a reading that is stopped ends', async () => {
  const stop = new AbortController();
  stop.abort();
  const file = new File([header], 'following_accounts.csv');
  await expect(readFile(file, null, () => {}, stop.signal)).rejects.toThrow();
});

test('progress ends at one', async () => {
  const shares: number[] = [];
  const file = new File([`${header}${'a@b.dk,true,false,\n'.repeat(20_000)}`], 'following_accounts.csv');
  await readFile(file, null, (share) => shares.push(share), new AbortController().signal);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

describe('lines that end as on Windows', () => {
  const damagesOf = async (content: Content) => {
    const read = await open('following_accounts.csv', content);
    return read.what === 'table' ? Object.keys(read.mended.damages) : read.what;
  };
  const quoted = `${header}anna@a.dk,true,false,"da, en"\nbo@b.dk,true,false,\ncy@b.dk,true,false,"da, en"\n`;

  test.each([
    ['all of them, the last cell in quotation marks', quoted.replaceAll('\n', '\r\n'), ['lineEnds']],
    ['and the last line does not end', quoted.trimEnd().replaceAll('\n', '\r\n'), ['lineEnds']],
    ['in UTF-16', utf16(quoted.replaceAll('\n', '\r\n')), ['utf16', 'lineEnds']],
    ['none of them', quoted, []],
    ['some of them', quoted.replace('\n', '\r\n'), ['lineEnds', 'mixedLines']],
    ['only those in quotation marks', quoted.replaceAll('"\n', '"\r\n'), ['lineEnds', 'mixedLines']],
  ])('are told from mixed ones: %s', async (_, content, damages) => {
    expect(await damagesOf(content)).toEqual(damages);
  });

  test('over many pieces', async () => {
    const row = 'anna%@a.dk,true,false,"da, en"\r\n';
    const rows = Array.from({ length: 5_000 }, (_, at) => row.replace('%', String(at))).join('');
    expect(await damagesOf(header.replace('\n', '\r\n') + rows)).toEqual(['lineEnds']);
  });
});
