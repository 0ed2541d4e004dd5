import { expect, test } from 'vitest';
import { readQuery, writeQuery } from '@/lib/address/query';
import { parseSoftware } from '@/lib/facts/software/choice';
import { planMove } from '@/lib/facts/software/plan';
import { findSoftware } from '@/lib/facts/software/software';
import { stepsOf } from '@/lib/move/steps';
import { isSituation, type SituationId, situationIds } from './ids';
import { situations } from './situations';

const query = readQuery(
  ['from', 'to', 'fromSoftware', 'toSoftware'],
  'from=mastodon.social&to=mstdn.dk&fromSoftware=mastodon@4.2&toSoftware=glitch',
);

test.each<[SituationId, string]>([
  ['closing', '?from=mastodon.social&to=mstdn.dk&fromSoftware=mastodon%404.2&toSoftware=glitch'],
  ['back', '?from=mstdn.dk&to=mastodon.social&fromSoftware=glitch&toSoftware=mastodon%404.2'],
  ['onward', '?from=mstdn.dk&fromSoftware=glitch'],
  ['newName', '?from=mastodon.social&fromSoftware=mastodon%404.2'],
])('%s carries %s', (id, carried) => {
  expect(writeQuery(situations[id].carry(query))).toBe(carried);
});

test('a new name is on the server one is on, whatever else the address says', () => {
  expect(writeQuery(situations.newName.read(query))).toBe(
    '?from=mastodon.social&to=mastodon.social&fromSoftware=mastodon%404.2&toSoftware=mastodon%404.2',
  );
});

test('a server that cannot be read is one fault, not two', () => {
  const { from, to } = situations.newName.read(readQuery(['from'], 'from=not+a+server')) as typeof query;
  expect([from.state, to.state]).toEqual(['invalid', 'empty']);
});

test.each<[SituationId, string, string, string]>([
  ['closing', 'mastodon', 'mastodon', 'beforeTheDate ready export prepare lastLook move import after'],
  ['closing', 'mastodon', 'friendica', 'beforeTheDate ready export prepare import tell'],
  ['gone', 'mastodon', 'mastodon', 'newAccount import findEachOther nextTime'],
  ['gone', 'lemmy', 'mastodon', 'newAccount findEachOther nextTime'],
  ['suspended', 'mastodon', 'pixelfed', 'saveFiles askForReturn newAccount findEachOther'],
  ['suspended', 'lemmy', 'mastodon', 'saveFiles askForReturn newAccount findEachOther'],
  ['suspended', 'unknown', 'mastodon', 'saveFiles askForReturn newAccount findEachOther'],
  ['suspended', 'wordpress', 'mastodon', 'askForReturn newAccount findEachOther'],
  ['forgot', 'mastodon', 'pixelfed', 'whatIsLost'],
  ['back', 'mastodon', 'gotosocial', 'cancelRedirect'],
  ['back', 'gotosocial', 'bookwyrm', 'cancelRedirect ready prepare lastLook move after'],
  ['onward', 'mastodon', 'mastodon', 'ready export prepare import lastLook move oldestAccount after'],
])('%s from %s to %s has the steps %s', (id, from, to, steps) => {
  const [old, young] = [findSoftware(parseSoftware(from)), findSoftware(parseSoftware(to))];
  expect(situations[id].steps(stepsOf(planMove(old, young)), { from: old, to: young }).join(' ')).toBe(steps);
});

test('only its own names are situations', () => {
  expect(situationIds.every(isSituation)).toBe(true);
  expect(['toString', 'serveren-lukker', ''].some(isSituation)).toBe(false);
});
