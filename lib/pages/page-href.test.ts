import { expect, test } from 'vitest';
import { emptyQuery, fieldOf, type Query } from '../address/query';
import { serverAt } from '../address/server/testing';
import { pageHref } from './page-href';

const from = fieldOf(serverAt('mastodon.social'));
const to = fieldOf(serverAt('expressional.social'));

test.each<[string, Partial<Query>, string]>([
  ['nothing', emptyQuery, '/da/guide/vaelg-server'],
  ['what the page knows', { from }, '/da/guide/vaelg-server?from=mastodon.social'],
  [
    'what it only hands on',
    { from, to },
    '/da/guide/vaelg-server?from=mastodon.social&to=expressional.social',
  ],
  ['no more than that', { from, q: fieldOf('alias') }, '/da/guide/vaelg-server?from=mastodon.social'],
  ['nothing that was not understood', { from: { state: 'invalid', raw: 'x y' } }, '/da/guide/vaelg-server'],
])('a link to another page carries %s', (_, query, address) => {
  expect(pageHref('guide/choose-a-server', 'da', query)).toBe(address);
});

test('no link and nothing that is shared opens the form for the servers', () => {
  const query = { from, to, change: fieldOf(true as const) };
  expect(pageHref('guide/move-server', 'en', query)).toBe(pageHref('guide/move-server', 'en', { from, to }));
});

test('the other language has its own path', () => {
  expect(pageHref('guide/move-server', 'en', { from, to })).toBe(
    '/en/guide/move-server?from=mastodon.social&to=expressional.social',
  );
});
