import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '@/lib/address/day';
import { serverAt } from '@/lib/address/server/testing';
import { parseSoftware, softwareValue } from '@/lib/facts/software/choice';
import { findSoftware, softwareIds } from '@/lib/facts/software/software';
import type { FieldName } from './fields';
import {
  emptyQuery,
  fieldOf,
  readQuery,
  readSearchParams,
  understood,
  valueIn,
  withoutRaw,
  writeQuery,
} from './query';

const names: FieldName[] = [
  'from',
  'to',
  'fromSoftware',
  'toSoftware',
  'q',
  'username',
  'alias',
  'closes',
  'change',
];

describe('readQuery', () => {
  it.each([
    ['from=mastodon.social&to=fosstodon.org', 'mastodon.social', 'fosstodon.org'],
    ['to=fosstodon.org', null, 'fosstodon.org'],
    ['from=@anna@mastodon.social&to=', 'mastodon.social', null],
    ['from=mastodon.social&from=helvede.net&to=mstdn.dk', null, 'mstdn.dk'],
    ['from[]=mastodon.social&FROM=mastodon.social', null, null],
    ['__proto__=x&from=toString&to=MSTDN.dk', null, 'mstdn.dk'],
  ])('%s names %s and %s', (search, from, to) => {
    const query = readQuery(names, search);
    expect(valueIn(query.from)?.host ?? null).toBe(from);
    expect(valueIn(query.to)?.host ?? null).toBe(to);
  });

  it('keeps what it could not read, so that the reader gets it back', () => {
    expect(readQuery(names, 'from=mastodon').from).toEqual({ state: 'invalid', raw: 'mastodon' });
    expect(readQuery(names, `to=${'a'.repeat(2049)}`).to).toMatchObject({ state: 'invalid' });
    expect(readQuery(names, 'fromSoftware=mastdon').fromSoftware).toEqual({
      state: 'invalid',
      raw: 'mastdon',
    });
  });

  it('reads nothing but the parameters the page knows', () => {
    expect(readQuery(['to'], 'from=mastodon.social&to=mstdn.dk').from).toEqual({ state: 'empty' });
  });

  it.each([
    ['  er ikke\tet\nalias ', 'er ikke et alias'],
    ['\u202e\ufeff\u0000', null],
    ['å'.repeat(300), 'å'.repeat(200)],
    ['\ud83d\ude00'.repeat(201), '\ud83d\ude00'.repeat(200)],
  ])('reads a search as one bounded line: %j', (typed, search) => {
    expect(valueIn(readQuery(names, new URLSearchParams({ q: typed })).q)).toBe(search);
  });

  it('reads what Next hands to a page in the same way', () => {
    expect(readSearchParams(names, { from: 'MASTODON.social', to: ['a.dk', 'b.dk'] })).toEqual(
      readQuery(names, 'from=MASTODON.social&to=a.dk&to=b.dk'),
    );
  });
});

describe('withoutRaw', () => {
  it('keeps that a value could not be read, and not its text', () => {
    const query = readQuery(names, 'from=not+a+server&to=mstdn.dk&fromSoftware=none');
    expect(withoutRaw(query)).toEqual({
      from: { state: 'invalid', raw: '' },
      to: query.to,
      fromSoftware: { state: 'invalid', raw: '' },
    });
  });
});

describe('writeQuery', () => {
  it.each([
    ['to=mstdn.dk&from=mastodon.social', '?from=mastodon.social&to=mstdn.dk'],
    ['utm_source=x&to=MSTDN.dk', '?to=mstdn.dk'],
    ['from=&to=', ''],
    ['toSoftware=GoToSocial&from=mastodon.social', '?from=mastodon.social&toSoftware=gotosocial'],
    ['from=not a server&to=mstdn.dk', '?from=not+a+server&to=mstdn.dk'],
    [
      'username=@Anna@MASTODON.social&alias=anna@løkka.com',
      '?username=Anna%40mastodon.social&alias=anna%40xn--lkka-gra.com',
    ],
    [
      'alias=@anna@anna.dk&username=https://mastodon.social/@anna',
      '?username=anna%40mastodon.social&alias=anna%40anna.dk',
    ],
    ['closes=2027-01-31&from=mastodon.social', '?from=mastodon.social&closes=2027-01-31'],
    ['closes=2027-02-30', '?closes=2027-02-30'],
    ['change=yes&from=mastodon.social', '?from=mastodon.social&change=1'],
    ['username=mastodon.social&alias=anna@anna.dk', '?username=mastodon.social&alias=anna%40anna.dk'],
  ])('%s becomes %s', (search, written) => {
    expect(writeQuery(readQuery(names, search))).toBe(written);
  });

  it('and reading are inverses: what is written is read as the same', () => {
    const hosts = fc
      .constantFrom('mastodon.social', 'mstdn.dk', 'xn--lkka-gra.com', 'social.data.coop')
      .map(serverAt);
    const software = fc.constantFrom(...softwareIds, 'mastodon@4.1', 'mastodon@4.3.23').map(parseSoftware);
    const handles = fc.record({
      user: fc.stringMatching(/^[A-Za-z0-9_.-]{1,64}$/),
      server: hosts,
    });
    const pair = fc.record({
      from: fc.option(hosts),
      to: fc.option(hosts),
      fromSoftware: fc.option(software),
      toSoftware: fc.option(software),
      q: fc.option(fc.constantFrom('er ikke et alias', '404', 'a & b = c?')),
      username: fc.option(handles),
      alias: fc.option(handles),
      closes: fc.option(fc.constantFrom('2026-12-31', '2028-02-29').map(parseDay)),
    });
    fc.assert(
      fc.property(pair, ({ from, to, fromSoftware, toSoftware, q, username, alias, closes }) => {
        const query = {
          ...emptyQuery,
          from: fieldOf(from),
          to: fieldOf(to),
          fromSoftware: fieldOf(fromSoftware),
          toSoftware: fieldOf(toSoftware),
          q: fieldOf(q),
          username: fieldOf(username),
          alias: fieldOf(alias),
          closes: fieldOf(closes),
        };
        expect(readQuery(names, writeQuery(query))).toEqual(query);
      }),
    );
  });

  it('is canonical after one turn, whatever was given', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
      fc.webUrl(),
      fc.domain(),
      fc.constant('@anna@mastodon.social'),
    );
    const search = fc.array(fc.tuple(fc.constantFrom(...names, 'x', '__proto__'), value), { maxLength: 6 });
    fc.assert(
      fc.property(search, (given) => {
        const once = writeQuery(readQuery(names, new URLSearchParams(given)));
        expect(writeQuery(readQuery(names, once))).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('understood', () => {
  it('leaves out what could not be read, so that no link is built from it', () => {
    const query = readQuery(names, 'from=nonsense&to=mstdn.dk&toSoftware=mastodon@4.1');
    expect(writeQuery(understood(query))).toBe('?to=mstdn.dk&toSoftware=mastodon%404.1');
  });
});

describe('software in an address', () => {
  it.each(softwareIds)('%s is written as it is read', (id) => {
    const choice = parseSoftware(id);
    expect(choice && softwareValue(choice)).toBe(id);
    expect(findSoftware(choice).id).toBe(id);
  });
});
