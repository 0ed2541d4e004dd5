import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handleIn } from '@/lib/address/server/handle-in';
import { parseServer } from '@/lib/address/server/parse-server';
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
  expect(hostInPasted(value)).toEqual({ sent: host, host, user });
});

test.each([
  ['https://mastodon.social:443/@anna', 'https://mastodon.social:443', 'mastodon.social', 'anna'],
  ['http://mastodon.social:80/@anna', 'http://mastodon.social:80', 'mastodon.social', 'anna'],
  ['anna@mastodon.social:443', 'https://mastodon.social:443', 'mastodon.social', 'anna'],
])('of %j, %j is sent: a port is nothing without its scheme', (value, sent, host, user) => {
  expect(hostInPasted(value)).toEqual({ sent, host, user });
  expect(parseServer(sent)).toEqual(parseServer(value));
});

test.each([
  ['anna@'],
  ['@anna@'],
  ['anna@mastodon.social and more'],
  ['https://anna@mastodon.social/'],
  ['ftp://mastodon.social/@anna'],
  ['https://mastodon.social:8443/@anna'],
  ['anna@mastodon.social@other.social'],
  ['https://[::1]/@anna'],
])('%j, which cannot be read, is sent without the name, and still cannot be read', (value) => {
  const sent = hostInPasted(value)?.sent ?? '';
  expect(sent).not.toContain('anna');
  expect(sent).not.toBe('');
  expect([parseServer(value), parseServer(sent)]).toEqual([null, null]);
  expect(hostInPasted(sent)).toBeNull();
});

test.each([
  ['mastodon.social'],
  ['mastodon'],
  [''],
  ['https://mastodon.social:443'],
  ['two words'],
  ['not a server!'],
  ['hello?'],
  ['foo bar/baz'],
])('%j is left to the server', (value) => {
  expect(hostInPasted(value)).toBeNull();
});

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
      expect(pasted).toEqual({ sent: at, host: at, user });
      expect(parseServer(pasted?.sent)).toEqual(parseServer(value));
      expect(handleIn(value)?.user ?? user).toBe(user);
    }),
  );
});
