import { expect, test } from 'vitest';
import { readQuery } from '@/lib/address/query';
import { stepMinutes } from './minutes';
import { readMove } from './move';
import { isCrossing, placeOf } from './places';
import { readSituation } from './situations/situations';

const moveFor = (query: string) => readMove(readQuery(['from', 'to', 'fromSoftware', 'toSoftware'], query));

test('between two Mastodon servers the reader changes server three times', () => {
  const move = moveFor('');
  expect(move.steps.map((step) => placeOf(step, move))).toEqual([
    'both',
    'from',
    'to',
    'to',
    'from',
    'from',
    'to',
  ]);
  expect(move.steps.filter((step) => isCrossing(step, move))).toEqual(['prepare', 'lastLook', 'after']);
});

test('where another site moves the followers, that step is on neither server', () => {
  const move = moveFor('');
  expect(placeOf('move', { ...move, plan: { ...move.plan, followers: 'tool' } })).toBe('neither');
  expect(placeOf('move', { ...move, plan: { ...move.plan, followers: 'move' } })).toBe('from');
});

test('whoever has moved before also has a step on the server of the very first account', () => {
  const move = readSituation(readQuery([], ''), 'onward');
  expect(placeOf('oldestAccount', move)).toBe('first');
});

test('an archive that is imported later, or makes the account, leaves nothing to do on the new server before', () => {
  const bookwyrm = moveFor('fromSoftware=bookwyrm&toSoftware=bookwyrm');
  const lemmy = moveFor('fromSoftware=lemmy&toSoftware=lemmy');
  const friendica = moveFor('fromSoftware=friendica&toSoftware=friendica');
  expect([bookwyrm, lemmy, friendica].map((move) => placeOf('archive', move))).toEqual([
    'from',
    'both',
    'both',
  ]);
  expect([bookwyrm, lemmy, friendica].map((move) => placeOf('ready', move))).toEqual([
    'both',
    'both',
    'from',
  ]);
});

test('the usual steps take about half an hour together', () => {
  const minutes = moveFor('').steps.map((step) => stepMinutes[step]);
  expect(minutes.reduce((sum, one) => sum + one)).toBe(30);
});
