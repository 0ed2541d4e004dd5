import { expect, test } from 'vitest';
import { readQuery } from '@/lib/address/query';
import { readMove, waitToMoveAgain } from './move';

test.each([
  ['from=mastodon.social&to=threads.net', 'mastodon', 'threads'],
  ['from=pixelfed.social', 'pixelfed', 'mastodon'],
  ['from=pixelfed.social&fromSoftware=gotosocial', 'gotosocial', 'mastodon'],
  ['from=somewhere.dk&toSoftware=misskey', 'mastodon', 'misskey'],
  ['from=pixelfed.example.de&to=lemmy.example.dk', 'pixelfed', 'lemmy'],
  ['from=pixel.example.de&to=my-friendica.example.dk', 'unknown', 'unknown'],
  ['from=pixel.example.de&fromSoftware=mastodon', 'mastodon', 'mastodon'],
  ['from=mastodon.social&fromSoftware=writefreely', 'unknown', 'mastodon'],
  ['from=gmail.com&to=x.com', 'mastodon', 'unknown'],
  ['from=friendica.example&to=@anna@lemmy.local', 'unknown', 'unknown'],
  ['from=mastodon.example&to=not a server', 'mastodon', 'mastodon'],
  ['from=my-mastodon.dk&to=writefreely.example.dk', 'mastodon', 'unknown'],
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

test.each([
  ['from=mastodon.social', 'known', null],
  ['from=lemmy.world', 'known', null],
  ['from=somewhere.dk', 'assumed', null],
  ['from=lemmy.example.dk', 'named', null],
  ['from=photos.example.dk', 'asked', null],
  ['from=photos.example.dk&fromSoftware=unknown', 'said', null],
  ['from=somewhere.dk&fromSoftware=writefreely', 'unreadable', null],
  ['from=@anna@gmail.com', 'assumed', 'mail'],
  ['from=x.com/anna', 'assumed', 'network'],
  ['from=write.as', 'known', null],
])('%s: its software is %s, elsewhere: %s', (search, basis, kind) => {
  const { from } = readMove(readQuery(['from', 'fromSoftware'], search));
  expect([from.basis, from.elsewhere?.kind ?? null, from.server === null]).toEqual([
    basis,
    kind,
    kind !== null,
  ]);
});
