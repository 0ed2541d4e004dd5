import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSoftware } from '@/lib/facts/software/software';
import { compare } from './compare';
import { convert, type Loss } from './convert';
import { whyFailed } from './failures';
import { filtersIn } from './filters';
import { countHosts, groupByServer, groupBySoftware, isBridgeBot } from './groups';
import { handleKey } from './handle';
import { type TableKind, tableKinds } from './kinds';
import { mentionPosts, mostMentions, textLength } from './mentions';
import { kindOfName } from './recognise';
import { split } from './split';

const headers = 'Account address,Show boosts,Notify on new posts,Languages\n';
const rows = (count: number) => Array.from({ length: count }, (_, at) => [`u${at}@a.dk`]);
const longHandles = fc.array(fc.stringMatching(/^[a-z]{1,90}@[a-z]{20,60}\.dk$/));
const handles = fc.array(fc.stringMatching(/^[a-zA-Z0-9_]{1,6}@[ab]\.dk$/));

describe('splitting', () => {
  test('loses no row, has none twice, keeps their order and makes no piece too long', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tableKinds),
        fc.integer({ min: 0, max: 45_000 }),
        fc.integer({ min: 0, max: 9_000 }),
        (kind, count, already) => {
          const all = rows(count);
          const parts = split(kind, all, already);
          expect(parts.flatMap((part) => part.rows)).toEqual(all);
          const most = kind === 'following' ? 7_500 : 20_000;
          for (const part of parts) expect(part.rows.length).toBeLessThanOrEqual(most);
          expect(new Set(parts.map(({ fileName }) => fileName)).size).toBe(parts.length);
          for (const { fileName } of parts) expect(kindOfName(fileName)).toBe(kind);
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([
    [7_500, 0, [['following_accounts.csv', 7_500, false]]],
    [
      7_501,
      0,
      [
        ['following_accounts-1-of-2.csv', 7_500, false],
        ['following_accounts-2-of-2.csv', 1, true],
      ],
    ],
    [
      8_000,
      500,
      [
        ['following_accounts-1-of-2.csv', 7_000, false],
        ['following_accounts-2-of-2.csv', 1_000, true],
      ],
    ],
    [10, 7_500, [['following_accounts.csv', 10, true]]],
    [0, 0, []],
  ])('%i follows, %i already', (count, already, expected) => {
    const parts = split('following', rows(count), already);
    expect(parts.map((part) => [part.fileName, part.rows.length, part.waits])).toEqual(expected);
  });
});

describe('comparing', () => {
  test('puts everybody of the first list in one of two places, in order', () => {
    fc.assert(
      fc.property(handles, handles, (before, now) => {
        const { missing, both, added } = compare(before, now);
        const keys = (list: readonly string[]) => [...new Set(list.map(handleKey))];
        expect([...missing, ...both].map(handleKey).sort()).toEqual(keys(before).sort());
        expect([...both, ...added].map(handleKey).sort()).toEqual(keys(now).sort());
        expect(missing.map(handleKey)).toEqual(keys(before).filter((key) => !keys(now).includes(key)));
      }),
    );
  });

  test('knows an account in any case', () => {
    expect(compare(['Anna@a.dk'], ['anna@A.dk'])).toEqual({ missing: [], both: ['Anna@a.dk'], added: [] });
  });
});

describe('posts to people', () => {
  test('name everybody once, in order, and are never too long', () => {
    fc.assert(
      fc.property(longHandles, fc.string({ maxLength: 300 }), (people, text) => {
        const posts = mentionPosts(people, text);
        const named = posts.flatMap((post) => post.slice(text.length + 2).split(' '));
        expect(named).toEqual(people.map((handle) => `@${handle}`));
        for (const post of posts) expect(post.length).toBeLessThanOrEqual(500);
        for (const post of posts) {
          expect(post.slice(text.length).split(' ').length).toBeLessThanOrEqual(mostMentions);
        }
      }),
    );
  });
});

test.each([
  ['Hello', 5],
  ['https://a.dk', 23],
  ['(https://a.dk), there', 1 + 23 + 8],
  ['My page: https://a.dk/@anna', 9 + 23],
  [`https://a.dk/${'a'.repeat(30)}`, 43],
  ['a https://a.dk b http://b.dk', 5 + 23 + 23],
])('addresses in a message are as long as Mastodon counts them (%s)', (text, length) => {
  expect(textLength(text)).toBe(length);
});

test('a message full of short addresses still fits', () => {
  const text = Array.from({ length: 15 }, () => 'https://a.dk').join(' ');
  const people = Array.from({ length: 30 }, (_, at) => `anna${at}@${'b'.repeat(30)}.dk`);
  for (const post of mentionPosts(people, text)) expect(textLength(post)).toBeLessThanOrEqual(500);
});

test('groups count every row once, the largest first', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a.dk', 'lemmy.world', 'pixelfed.social', '__proto__.dk')),
      (hosts) => {
        const groups = groupByServer(countHosts(hosts));
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(hosts.length);
        expect(groupBySoftware(groups).reduce((sum, { count }) => sum + count, 0)).toBe(hosts.length);
        const counts = groups.map(({ count }) => count);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      },
    ),
  );
});

test.each([
  ['bsky.brid.gy@bsky.brid.gy', true],
  ['web.brid.gy@web.brid.gy', true],
  ['anna.bsky.social@bsky.brid.gy', false],
  ['a.dk@a.dk', false],
])('%s is a bridge itself: %s', (handle, is) => {
  expect(isBridgeBot(handle)).toBe(is);
});

test.each<[string, TableKind, string, Loss[]]>([
  ['mastodon', 'following', `${headers}a@b.dk,false,true,da\n`, []],
  ['gotosocial', 'following', `${headers}a@b.dk,false,true,da\n`, ['languages']],
  ['misskey', 'following', `${headers}a@b.dk,false,true,da\n`, ['boosts', 'notifications', 'languages']],
  ['akkoma', 'mutes', 'a@b.dk\n', ['hides']],
  ['friendica', 'following', `${headers}a@b.dk,false,true,da\n`, ['boosts', 'notifications', 'languages']],
])('for %s, %s are written as %j, and what is lost is %j', (id, kind, text, losses) => {
  const software = findSoftware({ id, version: null });
  expect(convert(kind, [['a@b.dk', 'false', 'true', 'da']], software)).toMatchObject({ text, losses });
});

test.each<[string, string, Loss[]]>([
  ['mastodon', '"Venner, nære",a@b.dk\nKatte,c@d.dk\n', []],
  ['misskey', 'Venner nære,a@b.dk\nKatte,c@d.dk\n', ['listNames']],
])('for %s, lists are written as %j, and what is lost is %j', (id, text, losses) => {
  const rows = [
    ['Venner, nære', 'a@b.dk'],
    ['Katte', 'c@d.dk'],
  ];
  expect(convert('lists', rows, findSoftware({ id, version: null }))).toMatchObject({ text, losses });
});

test.each<[string, TableKind]>([
  ['pixelfed', 'following'],
  ['friendica', 'mutes'],
  ['mastodon', 'followers'],
])('%s reads no file of %s', (id, kind) => {
  expect(convert(kind, [['a@b.dk']], findSoftware({ id, version: null }))).toBeNull();
});

test('several failed rows of one server mean that it was silent', () => {
  const failed = ['a@gone.dk', 'b@gone.dk', 'c@gone.dk', 'd@a.dk', 'bsky.brid.gy@bsky.brid.gy'];
  expect(
    whyFailed(
      'following',
      failed.map((each) => [each]),
    ),
  ).toEqual(['serverSilent', 'serverSilent', 'serverSilent', 'accountGone', 'bridge']);
});

test.each([
  [{ custom_filters: [] }, { filters: [], total: 0 }],
  [
    {
      custom_filters: [
        {
          title: 'Spoilers',
          expires_at: '2027-01-02T00:00:00.000Z',
          action: 'hide',
          keywords_attributes: [{}],
        },
        { title: 'Pictures', expires_at: null, action: 'blur', keywords_attributes: [] },
        { title: 'Of 4 June 2026', expire_at: '2027-01-02T00:00:00.000Z', action: 'warn' },
        7,
      ],
    },
    {
      filters: [
        { title: 'Spoilers', keywords: 1, action: 'hides', expires: '2027-01-02' },
        { title: 'Pictures', keywords: 0, action: 'blurs', expires: null },
        { title: 'Of 4 June 2026', keywords: 0, action: 'warns', expires: '2027-01-02' },
      ],
      total: 3,
    },
  ],
  [JSON.parse('{"__proto__":{"custom_filters":[]}}'), null],
  [[], null],
  [null, null],
  [undefined, null],
])('the filters in %j are %j', (json, sum) => {
  expect(filtersIn(json)).toEqual(sum);
});
