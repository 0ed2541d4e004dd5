import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handleIn } from '@/lib/server/handle-in';
import { parseServer } from '@/lib/server/parse-server';
import { hostInPasted } from './pasted';

test.each([
  ['@anna@mastodon.social', 'mastodon.social', 'anna'],
  [' anna@Mastodon.Social ', 'Mastodon.Social', 'anna'],
  ['acct:anna@mastodon.social', 'mastodon.social', 'anna'],
  ['https://mastodon.social/@anna', 'mastodon.social', 'anna'],
  ['mastodon.social/users/anna?x', 'mastodon.social', 'anna'],
  ['[@anna](https://mastodon.social/@anna)', 'mastodon.social', 'anna'],
  ['https://mastodon.social/@anna@other.social', 'mastodon.social', null],
  ['https://mastodon.social/about', 'mastodon.social', null],
  ['@anna@løkka.com', 'løkka.com', 'anna'],
])('%j is cut down to its host', (value, host, user) => {
  expect(hostInPasted(value)).toEqual({ host, user });
});

test.each([['mastodon.social'], ['mastodon'], [''], ['https://mastodon.social:443/@anna'], ['two words']])(
  '%j is left to the server',
  (value) => {
    expect(hostInPasted(value)).toBeNull();
  },
);

const name = fc.stringMatching(/^[A-Za-z0-9_]{1,30}$/);
const host = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?\.(social|dk|com)$/);
const written = fc.constantFrom(
  (user: string, at: string) => `@${user}@${at}`,
  (user: string, at: string) => `${user}@${at}`,
  (user: string, at: string) => `https://${at}/@${user}`,
  (user: string, at: string) => `<https://${at}/users/${user}>`,
);

test('what is sent names the same server as what was pasted, and never the user', () => {
  fc.assert(
    fc.property(name, host, written, (user, at, write) => {
      const value = write(user, at);
      const pasted = hostInPasted(value);
      expect(pasted).toEqual({ host: at, user });
      expect(parseServer(pasted?.host)).toEqual(parseServer(value));
      expect(handleIn(value)?.user ?? user).toBe(user);
    }),
  );
});
