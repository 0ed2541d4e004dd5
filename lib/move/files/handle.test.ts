import { expect, test } from 'vitest';
import { handleIn, hostIn } from './handle';

test.each([
  ['anna@mastodon.social', { user: 'anna', host: 'mastodon.social' }],
  ['@anna@mastodon.social', { user: 'anna', host: 'mastodon.social' }],
  [' Anna_B@MASTODON.Social ', { user: 'Anna_B', host: 'mastodon.social' }],
  ['mailto:anna@a.dk', { user: 'anna', host: 'a.dk' }],
  ['anna@blåbær.dk', { user: 'anna', host: 'xn--blbr-roah.dk' }],
  ['anna@xn--blbr-roah.dk', { user: 'anna', host: 'xn--blbr-roah.dk' }],
  ['bsky.brid.gy@bsky.brid.gy', { user: 'bsky.brid.gy', host: 'bsky.brid.gy' }],
  ['https://a.dk/@anna', { user: 'anna', host: 'a.dk' }],
  ['https://a.dk/@anna@b.dk', { user: 'anna', host: 'b.dk' }],
  ['https://a.dk/users/anna/', { user: 'anna', host: 'a.dk' }],
  ['https://a.dk/anna', null],
  ['https://x@a.dk/@anna', null],
  ['-anna@a.dk', null],
  ['anna.@a.dk', null],
  ['an\u202Ena@a.dk', null],
  ['anna', null],
  ['anna@', null],
  ['@mastodon.social', null],
  ['anna@localhost', null],
  ['anna@a.dk/path', null],
  ['anna@a.dk:8080', null],
  ['anna@b@a.dk', null],
  ['=HYPERLINK("https://x.dk")@a.dk', null],
  ['<b>anna</b>@a.dk', null],
  ['__proto__@a.dk', { user: '__proto__', host: 'a.dk' }],
])('%j is read as %j', (cell, handle) => {
  expect(handleIn(cell)).toEqual(handle);
});

test.each([
  ['a.dk', 'a.dk'],
  ['A.DK.', null],
  ['1.2.3.4', null],
  ['a..dk', null],
  ['blåbær.dk', 'xn--blbr-roah.dk'],
  ['a b.dk', null],
  [`${'a'.repeat(64)}.dk`, null],
  ['', null],
])('%j is the host %j', (text, host) => {
  expect(hostIn(text)).toBe(host);
});
