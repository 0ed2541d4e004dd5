import { expect, test } from 'vitest';
import { readQuery } from '@/lib/address/query';
import { cautionRules } from '@/lib/facts/software/cautions';
import { softwareOptions } from '@/lib/facts/software/options';
import { situations } from '@/lib/move/situations/situations';
import { cautionsAt, placeOf } from './caution-places';
import { type ChooseSteps, hasStep, readMove } from './move';
import { guideSteps } from './steps';

const moveBetween = (from: string, to: string, choose?: ChooseSteps) =>
  readMove(
    readQuery(['fromSoftware', 'toSoftware'], new URLSearchParams({ fromSoftware: from, toSoftware: to })),
    choose,
  );

test.each([
  ['misskey', 'mastodon', 'unfollowsAfter24h', 'export'],
  ['misskey', 'pixelfed', 'unfollowsAfter24h', 'lastLook'],
  ['mastodon', 'misskey', 'importWindow2h', 'import'],
  ['mastodon', 'pixelfed', 'noLeadingAt', 'prepare'],
  ['pixelfed', 'mastodon', 'noLeadingAt', 'move'],
  ['peertube', 'peertube', 'ownWayBetweenServers', 'archive'],
  ['peertube', 'mastodon', 'ownWayBetweenServers', 'start'],
  ['mastodon@4.1', 'mastodon', 'unsupportedVersion', 'start'],
])('from %s to %s, %s is said at %s', (from, to, id, place) => {
  const move = moveBetween(from, to);
  const caution = move.plan.cautions.find((known) => known.id === id);
  expect(caution && placeOf(caution, move)).toBe(place);
});

test('every place is one that is shown', () => {
  for (const from of softwareOptions)
    for (const to of softwareOptions) {
      const move = moveBetween(from.value, to.value);
      const places = move.plan.cautions.map((caution) => placeOf(caution, move));
      expect(places.filter((place) => place !== 'start' && !move.steps.includes(place))).toEqual([]);
    }
});

test('what two servers have in common is said once', () => {
  const move = moveBetween('gotosocial', 'gotosocial');
  expect(cautionsAt('ready', move).filter(({ id }) => id === 'cooldownBothSides')).toHaveLength(1);
  const all = [...guideSteps, 'start' as const].flatMap((place) => cautionsAt(place, move));
  expect(all.filter(({ id }) => id === 'profileUrlInsteadOfHandle')).toEqual([]);
});

test.each<[string, string, string, readonly string[]]>([
  ['mastodon@4.1', 'mastodon@3.5', 'unsupportedVersion', ['from', 'to']],
  ['mastodon@4.1', 'mastodon@4.1', 'unsupportedVersion', ['from', 'to']],
  ['mastodon@4.1', 'mastodon@4.7', 'unsupportedVersion', ['from']],
])('from %s to %s, %s is said of each server it holds for', (from, to, id, sides) => {
  const said = cautionsAt('start', moveBetween(from, to)).filter((caution) => caution.id === id);
  expect(said.map(({ side }) => side)).toEqual(sides);
});

test('a page for somebody who cannot move, or has moved, does not warn of a move', () => {
  const said = softwareOptions.flatMap(({ value }) =>
    Object.values(situations).flatMap(({ steps }) => {
      const move = moveBetween(value, 'misskey', steps);
      const all = [...guideSteps, 'start' as const].flatMap((place) => cautionsAt(place, move));
      return hasStep(move, 'move') ? [] : all;
    }),
  );
  expect(said).not.toEqual([]);
  expect(said.filter(({ id }) => cautionRules[id].needs.some((need) => need === 'move'))).toEqual([]);
});
