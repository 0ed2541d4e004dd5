import { expect, test } from 'vitest';
import { handleIn } from './handle-in';

test.each([
  ['@anna@mastodon.social', 'anna', 'mastodon.social'],
  ['Anna_b.c-d@Mastodon.Social', 'Anna_b.c-d', 'mastodon.social'],
  ['acct:anna@mastodon.social', 'anna', 'mastodon.social'],
  ['<https://mastodon.social/@anna>', 'anna', 'mastodon.social'],
  ['mastodon.social/@anna/109512345678901234', 'anna', 'mastodon.social'],
  ['https://mastodon.social/users/anna?x', 'anna', 'mastodon.social'],
  ['@example.com@example.com', 'example.com', 'example.com'],
  ['@anna@løkka.com', 'anna', 'xn--lkka-gra.com'],
])('%j names an account', (value, user, host) => {
  expect(handleIn(value)).toEqual({ user, server: { host } });
});

test.each([
  ['mastodon.social'],
  ['@anna'],
  ['@anna@localhost'],
  ['åse@mastodon.social'],
  [`${'a'.repeat(65)}@mastodon.social`],
  ['https://mastodon.social/@anna@helvede.net'],
  ['https://mastodon.social/about/@anna'],
  ['https://anna@mastodon.social/'],
  [undefined],
])('%j names none', (value) => {
  expect(handleIn(value)).toBeNull();
});
