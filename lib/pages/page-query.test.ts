import { expect, test } from 'vitest';
import type { PageKey } from '@/lib/pages';
import { writeQuery } from '../address/query';
import { pageQuery } from './page-query';

test.each<[PageKey, string, string]>([
  ['guide/tips', 'from=mastodon.social&to=mstdn.dk', '?from=mastodon.social&to=mstdn.dk'],
  ['guide/tips', 'from=nonsense&to=mstdn.dk', '?to=mstdn.dk'],
  ['guide/tips', 'from=mastodon.social&to=nonsense', '?from=mastodon.social&to=nonsense'],
  ['guide/from-twitter', 'from=mastodon.social&to=mstdn.dk', '?from=mastodon.social&to=mstdn.dk'],
  ['guide/from-twitter', 'to=nonsense', ''],
  ['guide/move-server', 'change=on&from=mastodon.social', '?from=mastodon.social&change=1'],
  ['search', 'change=1&from=mastodon.social', '?from=mastodon.social'],
  ['privacy', 'from=mastodon.social', ''],
])('%s reads %s as %s', (key, search, written) => {
  expect(writeQuery(pageQuery(key, search))).toBe(written);
  expect(writeQuery(pageQuery(key, Object.fromEntries(new URLSearchParams(search))))).toBe(written);
});
