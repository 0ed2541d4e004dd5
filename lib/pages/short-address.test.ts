import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readQuery, writeQuery } from '@/lib/address/query';
import { readShortAddress, shortAddress } from './short-address';

const servers = (search: string) => readQuery(['from', 'to'], search);

it.each([
  ['?to=expressional.social', '/da/expressional.social'],
  ['?from=mastodon.social&to=expressional.social', '/da/mastodon.social/expressional.social'],
  ['?from=mastodon.social&to=xn--rdgrd-vuad.dk', '/da/mastodon.social/rødgrød.dk'],
])('%s is typed as %s, and is read again', (search, path) => {
  expect(shortAddress('da', servers(search))).toBe(path);
  const read = readShortAddress(encodeURI(path).split('/').slice(2));
  expect(read && writeQuery(read)).toBe(search);
});

it.each(['', '?from=mastodon.social', '?to=toot.md'])('%s has no short address', (search) => {
  expect(shortAddress('en', servers(search))).toBeNull();
});

it.each([
  'nowhere',
  'index.html',
  'wp-login.php',
  '.env',
  'guide/mastodon.social',
  'a.dk/nowhere',
  'a.dk/b.dk/c.dk',
  'a.dk/%E0%A4%A',
  'a.dk/',
])('%s is none', (path) => {
  expect(readShortAddress(path.split('/'))).toBeNull();
});

it('never throws, and reads nothing but servers', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 4 }), (segments) => {
      const read = readShortAddress(segments);
      if (read) expect(read.to.state).toBe('ok');
    }),
  );
});
