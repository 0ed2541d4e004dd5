import { expect, test } from 'vitest';
import { readQuery } from '@/lib/address/query';
import { readMove } from './move';

test.each([
  ['from=mastodon.social&to=threads.net', 'mastodon', 'threads'],
  ['from=pixelfed.social', 'pixelfed', 'mastodon'],
  ['from=pixelfed.social&fromSoftware=gotosocial', 'gotosocial', 'mastodon'],
  ['from=somewhere.dk&toSoftware=misskey', 'mastodon', 'misskey'],
])('%s moves from %s to %s', (search, from, to) => {
  const move = readMove(readQuery(['from', 'to', 'fromSoftware', 'toSoftware'], search));
  expect([move.from.software.id, move.to.software.id]).toEqual([from, to]);
});
