import { describe, expect, test } from 'vitest';
import { writtenForms } from '@/lib/facts/software/mastodon-files';
import { mastodonReleases } from '@/lib/facts/software/rows/mastodon-history';
import { parseVersion } from '@/lib/facts/software/version';
import { fileShapes, type TableKind } from './kinds';
import { harmless } from './mend';
import { readFile } from './read-file';

/*
 * Files as each version writes them: made by Ruby's CSV with the lines of app/models/export.rb at the commit that is named, from the same accounts.
 */
const follows = {
  two: 'Account address,Show boosts\nanna@mastodon.social,true\nbo.holm-2@xn--blbr-roah.dk,false\negen@blåbær.dk,true\n',
  four: 'Account address,Show boosts,Notify on new posts,Languages\nanna@mastodon.social,true,false,\nbo.holm-2@xn--blbr-roah.dk,false,true,"da, en"\negen@blåbær.dk,true,false,""\nEva_X@example.social,true,false,pt-BR\n',
};
const read4 = [
  ['anna@mastodon.social', 'true', 'false', ''],
  ['bo.holm-2@xn--blbr-roah.dk', 'false', 'true', 'da, en'],
  ['egen@xn--blbr-roah.dk', 'true', 'false', ''],
  ['Eva_X@example.social', 'true', 'false', 'pt-BR'],
];
const read2 = read4.slice(0, 3).map(([handle = '', boosts = '']) => [handle, boosts, 'false', '']);
const mutes = 'Account address,Hide notifications\nanna@mastodon.social,true\nbo@a.dk,false\n';
const blocks = 'anna@mastodon.social\nspam@xn--blbr-roah.dk\n';
const bookmarks =
  'https://mastodon.social/users/anna/statuses/109\n"https://blåbær.dk/p/1?a=1,2"\nhttps://social.example/ap/users/116/statuses/117\n';
const lists =
  '"Venner, nære",anna@mastodon.social\n"De ""bedste""",bo@a.dk\n Indrykket ,bo@a.dk\n=1+1,bo@a.dk\n"Venner, nære",bo@a.dk\n';
const readLists = [
  ['Venner, nære', 'anna@mastodon.social'],
  ['De "bedste"', 'bo@a.dk'],
  ['Indrykket', 'bo@a.dk'],
  ['=1+1', 'bo@a.dk'],
  ['Venner, nære', 'bo@a.dk'],
];

const open = async (name: string, content: string) => {
  const file = new File([content], name);
  const read = await readFile(file, null, () => {}, new AbortController().signal);
  if (read.what !== 'table') throw new Error(read.what === 'wrong' ? read.why : read.what);
  return read;
};

type Written = [version: string, name: string, content: string, kind: TableKind, rows: readonly string[][]];

const byMastodon: Written[] = [
  ['3.5.3', 'following_accounts.csv', follows.two, 'following', read2],
  ...(['4.0.2', '4.2.0', '4.5.15', '4.6.5', '4.7.0-alpha.2'] as const).map(
    (version): Written => [version, 'following_accounts.csv', follows.four, 'following', read4],
  ),
  ...(['3.5.3', '4.2.0', '4.6.5', '4.7.0-alpha.2'] as const).flatMap((version): Written[] => [
    [
      version,
      'muted_accounts.csv',
      mutes,
      'mutes',
      [
        ['anna@mastodon.social', 'true'],
        ['bo@a.dk', 'false'],
      ],
    ],
    [
      version,
      'blocked_accounts.csv',
      blocks,
      'blocks',
      [['anna@mastodon.social'], ['spam@xn--blbr-roah.dk']],
    ],
    [
      version,
      'blocked_domains.csv',
      'bad.dk\nxn--blbr-roah.dk\n',
      'domainBlocks',
      [['bad.dk'], ['xn--blbr-roah.dk']],
    ],
    [
      version,
      'bookmarks.csv',
      bookmarks,
      'bookmarks',
      [
        ['https://mastodon.social/users/anna/statuses/109'],
        ['https://blåbær.dk/p/1?a=1,2'],
        ['https://social.example/ap/users/116/statuses/117'],
      ],
    ],
    [version, 'lists.csv', lists, 'lists', readLists],
  ]),
  [
    '2.7.0',
    'following_accounts.csv',
    blocks,
    'following',
    [
      ['anna@mastodon.social', 'true', 'false', ''],
      ['spam@xn--blbr-roah.dk', 'true', 'false', ''],
    ],
  ],
];

test.each(byMastodon)('Mastodon %s: %s', async (version, name, content, kind, rows) => {
  const { mended, isCertain } = await open(name, content);
  expect([mended.kind, isCertain, mended.unreadable]).toEqual([kind, true, []]);
  expect(mended.rows).toEqual(rows);
  // What the server has written needs no mending.
  expect(Object.keys(mended.damages)).toEqual([]);
  const form = formAt(kind as Exclude<TableKind, 'followers'>, version);
  expect(name).toBe(form?.fileName);
  if (form?.headers) expect(content.split('\n')[0]).toBe(form.headers.join(','));
  else expect(content).not.toMatch(/^Account address|^#|^List name/);
});

/** The row that holds for a version. */
function formAt(kind: string, version: string) {
  const [major = 0, minor = 0] = parseVersion(version) ?? [];
  return writtenForms.findLast(
    ({ kind: of, since }) => of === kind && (since[0] < major || (since[0] === major && since[1] <= minor)),
  );
}

describe('the rows of what Mastodon has written', () => {
  test('are of a commit each, in order, and of releases that were read', () => {
    const kinds = new Set(writtenForms.map(({ kind }) => kind));
    for (const kind of kinds) {
      const rows = writtenForms.filter((row) => row.kind === kind);
      const order = rows.map(({ since: [major, minor] }) => major * 1000 + minor);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(new Set(rows.map(({ fileName }) => fileName)).size).toBe(1);
    }
    for (const { commit, columns, headers } of writtenForms) {
      expect(commit).toMatch(/^[0-9a-f]{10}$/);
      if (headers) expect(headers).toHaveLength(columns.length);
    }
    for (const [version] of byMastodon.slice(0, -1)) {
      expect(mastodonReleases.map((release) => release.version)).toContain(version);
    }
  });

  test('give the newest form of each kind', () => {
    expect(fileShapes.following.headers?.join()).toBe(follows.four.split('\n')[0]);
    expect(fileShapes.mutes.headers?.join()).toBe(mutes.split('\n')[0]);
  });
});

test.each<Written>([
  [
    'Mastodon 4.6.5, what an import left behind',
    'following_accounts_failures.csv',
    'Account address,Show boosts,Notify on new posts,Languages\nanna@mastodon.social,,,\nbo@a.dk,true,false,da\n',
    'following',
    [
      ['anna@mastodon.social', 'true', 'false', ''],
      ['bo@a.dk', 'true', 'false', 'da'],
    ],
  ],
  [
    'Mastodon 4.6.5, follows of a server that was cut off',
    'following-b.dk-2026-11-01.csv',
    follows.four,
    'following',
    read4,
  ],
  [
    'Mastodon 4.6.5, followers of a server that was cut off',
    'followers-b.dk-2026-11-01.csv',
    'Account address\nanna@b.dk\n',
    'followers',
    [['anna@b.dk']],
  ],
  [
    'GoToSocial 0.20, followers',
    'followers.csv',
    'Account address\nanna@b.dk\n',
    'followers',
    [['anna@b.dk']],
  ],
  ['GoToSocial 0.20, follows', 'following.csv', follows.four.replace('""', ''), 'following', read4],
  [
    'GoToSocial 0.20, mutes',
    'mutes.csv',
    mutes,
    'mutes',
    [
      ['anna@mastodon.social', 'true'],
      ['bo@a.dk', 'false'],
    ],
  ],
  [
    'Misskey, follows',
    'following-2026-11-28-10-00-00.csv',
    'anna@mastodon.social,withReplies=true\nbo@a.dk,withReplies=false\n',
    'following',
    [
      ['anna@mastodon.social', 'true', 'false', ''],
      ['bo@a.dk', 'true', 'false', ''],
    ],
  ],
  ['Misskey, mutes', 'mute-2026-11-28-10-00-00.csv', 'bo@a.dk\n', 'mutes', [['bo@a.dk', 'true']]],
  ['Misskey, blocks', 'blocking-2026-11-28-10-00-00.csv', 'bo@a.dk\n', 'blocks', [['bo@a.dk']]],
  [
    'Misskey, lists',
    'user-lists-2026-11-28-10-00-00.csv',
    'Katte,bo@a.dk,withReplies=false\n',
    'lists',
    [['Katte', 'bo@a.dk']],
  ],
  [
    'Akkoma, follows',
    'friends.csv',
    'anna@b.dk\nbo@a.dk',
    'following',
    [
      ['anna@b.dk', 'true', 'false', ''],
      ['bo@a.dk', 'true', 'false', ''],
    ],
  ],
  [
    'Friendica, follows',
    'anna-contacts.csv',
    'Account address, Show boosts\nbo@a.dk, true\n',
    'following',
    [['bo@a.dk', 'true', 'false', '']],
  ],
])('%s: %s', async (_, name, content, kind, rows) => {
  const { mended, isCertain } = await open(name, content);
  expect([mended.kind, isCertain, mended.unreadable]).toEqual([kind, true, []]);
  expect(mended.rows).toEqual(rows);
  expect(Object.keys(mended.damages).filter((each) => !(harmless as string[]).includes(each))).toEqual([]);
});

test('Misskey’s names of lists are whole again where a comma has cut them', async () => {
  const { mended } = await open(
    'user-lists-2026.csv',
    'Venner, nære, kære,bo@a.dk,withReplies=true\nKatte,c@d.dk\n',
  );
  expect(mended.rows).toEqual([
    ['Venner, nære, kære', 'bo@a.dk'],
    ['Katte', 'c@d.dk'],
  ]);
  expect(mended.damages).toEqual({ bareCommas: 1 });
});

describe('Pixelfed’s lists', () => {
  const addresses = JSON.stringify([
    'https://mastodon.social/@anna',
    'https://a.dk/users/bo',
    'https://pixelfed.social/eva',
    'https://a.dk/@ida@b.dk',
    'https://lemmy.example/c/cats/',
  ]);

  test.each([
    ['pixelfed-following.json', 'following'],
    ['following.json', 'following'],
    ['pixelfed-followers.json', 'followers'],
  ])('%s are %s, and become handles where an address tells them', async (name, kind) => {
    const { mended } = await open(name, addresses);
    expect(mended.kind).toBe(kind);
    expect(mended.rows.map(([handle]) => handle)).toEqual([
      'anna@mastodon.social',
      'bo@a.dk',
      'eva@pixelfed.social',
      'ida@b.dk',
    ]);
    expect(mended.unreadable).toEqual([['https://lemmy.example/c/cats/']]);
    expect(mended.damages).toEqual({ pixelfed: 1, unreadable: 1 });
  });

  test('of muted and blocked people are two in one file', async () => {
    const file = new File(
      [JSON.stringify({ muted: [], blocked: ['https://a.dk/@bo'] })],
      'muted-and-blocked-accounts.json',
    );
    const first = await readFile(file, null, () => {}, new AbortController().signal);
    expect(first).toMatchObject({ isOneOfTwo: true, mended: { kind: 'blocks', rows: [['bo@a.dk']] } });
    const second = await readFile(file, 'mutes', () => {}, new AbortController().signal);
    expect(second).toMatchObject({ isOneOfTwo: true, mended: { kind: 'mutes', rows: [] } });
  });
});
