import { expect, test } from 'vitest';
import { displayHandle, handleText } from './handle-text';
import { serverAt } from './testing';
import { whyNotHandle } from './why-not-handle';

test.each([
  ['@anna@mastodon.social', null],
  ['https://mastodon.social/@anna', null],
  ['anna', 'noServer'],
  ['@anna', 'noServer'],
  ['mastodon.social', 'noUser'],
  ['https://mastodon.social/about', 'noUser'],
  ['@@mastodon.social', 'other'],
  ['åse@mastodon.social', 'userName'],
  ['a+b@mastodon.social', 'userName'],
  ['anna@localhost', 'localName'],
  ['anna@mastodon', 'singleWord'],
  ['anna@mastodon.socail', 'unknownEnding'],
  ['anna smith@mastodon.social', 'spaces'],
  ['anna@127.0.0.1', 'address'],
  ['', 'empty'],
])('%j is not read because: %s', (value, reason) => {
  expect(whyNotHandle(value)).toBe(reason);
});

test('a handle is shown in its letters and written in ASCII', () => {
  const handle = { user: 'anna', server: serverAt('løkka.com') };
  expect(displayHandle(handle)).toBe('@anna@løkka.com');
  expect(handleText(handle)).toBe('anna@xn--lkka-gra.com');
});
