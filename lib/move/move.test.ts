import { expect, test } from 'vitest';
import { readQuery } from '@/lib/address/query';
import { readMove, waitToMoveAgain } from './move';

test.each([
  ['from=mastodon.social&to=threads.net', 'mastodon', 'threads'],
  ['from=pixelfed.social', 'pixelfed', 'mastodon'],
  ['from=pixelfed.social&fromSoftware=gotosocial', 'gotosocial', 'mastodon'],
  ['from=somewhere.dk&toSoftware=misskey', 'mastodon', 'misskey'],
])('%s moves from %s to %s', (search, from, to) => {
  const move = readMove(readQuery(['from', 'to', 'fromSoftware', 'toSoftware'], search));
  expect([move.from.software.id, move.to.software.id]).toEqual([from, to]);
});

test.each([
  ['mastodon', 30],
  ['gotosocial', null],
  ['misskey', null],
  ['lemmy', null],
])('an account on %s can move again after %j days', (software, days) => {
  const move = readMove(readQuery(['fromSoftware'], new URLSearchParams({ fromSoftware: software })));
  expect(waitToMoveAgain(move)).toBe(days);
});
