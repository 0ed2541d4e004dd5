import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/routing';
import { hashtagGroups, hashtagList } from './hashtags';

test.each(locales)('in %s, every one is a hashtag Mastodon can read, and none is there twice', (locale) => {
  const all = hashtagGroups.flatMap((group) => hashtagList(locale).groups[group]);
  // Letters, digits and underscores of any script, and not digits alone.
  expect(all.filter((tag) => !/^(?=.*\p{L})[\p{L}\p{N}_]+$/u.test(tag))).toEqual([]);
  expect(new Set(all.map((tag) => tag.toLowerCase())).size).toBe(all.length);
});
