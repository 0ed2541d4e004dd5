import { expect, test } from 'vitest';
import { isMixedScript } from './scripts';
import { serverAt } from './testing';

test.each([
  'mastodon.social',
  'løkka.com',
  'курс.com',
  'abcカタカナ.jp',
  'bopoㄅ注音.tw',
  'han한글.kr',
  'кукла.социальная.com',
  'курс.løkka.com',
  '♥.net',
  'café카페.kr',
])('%s keeps each label to one script, or a usual mixture', (value) => {
  expect(isMixedScript(serverAt(value))).toBe(false);
});

test.each(['mаstodon.social', 'mastodοn.social', 'mastօdon.social', 'ㄅㄆカタ.tw', 'कক.in', 'abहिन्दी.in'])(
  '%s mixes scripts',
  (value) => {
    expect(isMixedScript(serverAt(value))).toBe(true);
  },
);
