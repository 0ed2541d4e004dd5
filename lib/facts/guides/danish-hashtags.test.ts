import { expect, test } from 'vitest';
import { danishHashtags, hashtagGroups } from './danish-hashtags';

test.each(hashtagGroups)('%s: every one is a hashtag Mastodon can read', (group) => {
  // Letters, digits and underscores of any script, and not digits alone.
  const wrong = danishHashtags[group].filter((tag) => !/^(?=.*\p{L})[\p{L}\p{N}_]+$/u.test(tag));
  expect(wrong).toEqual([]);
});

test('none is there twice', () => {
  const all = hashtagGroups.flatMap((group) => danishHashtags[group].map((tag) => tag.toLowerCase()));
  expect(new Set(all).size).toBe(all.length);
});
