import { expect, test } from 'vitest';
import { parseSoftware } from '@/lib/facts/software/choice';
import { planMove } from '@/lib/facts/software/plan';
import { findSoftware } from '@/lib/facts/software/software';
import { stepsOf } from './steps';

const stepsFor = (from: string, to: string) =>
  stepsOf(planMove(findSoftware(parseSoftware(from)), findSoftware(parseSoftware(to)))).join(' ');

test.each([
  ['mastodon', 'mastodon@4.1', 'ready export prepare import lastLook move after'],
  ['mastodon', 'misskey', 'ready export prepare lastLook move import after'],
  ['misskey', 'mastodon', 'ready export prepare import lastLook move after'],
  ['mastodon', 'pixelfed', 'ready prepare lastLook move after'],
  ['mastodon', 'friendica', 'ready export prepare import tell'],
  ['friendica', 'friendica', 'ready export archive prepare import tell'],
  ['mastodon', 'threads', 'ready prepare tell'],
  ['lemmy', 'mastodon', 'ready prepare tell'],
  ['bookwyrm', 'bookwyrm', 'ready archive prepare lastLook move bringArchive after'],
  ['wordpress', 'mastodon', 'ready prepare lastLook move after'],
  ['mastodon', 'bridgy-fed', 'ready lastLook move after'],
  ['mastodon@2.9', 'mastodon', 'ready export prepare import tell'],
])('from %s to %s: %s', (from, to, steps) => {
  expect(stepsFor(from, to)).toBe(steps);
});
