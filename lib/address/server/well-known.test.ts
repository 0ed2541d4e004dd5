import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseServer } from './parse-server';
import { wellKnownHosts, wellKnownServers } from './well-known';

test('every well-known name is a server by our own rules, in canonical form, and stands once', () => {
  expect(wellKnownHosts.filter((host) => parseServer(host)?.host !== host)).toEqual([]);
  expect(new Set(wellKnownHosts).size).toBe(wellKnownHosts.length);
});

test('the Danish servers come first', () => {
  const file = join(process.env.SHARED ?? '../shared', 'facts/danish-servers.json');
  const listed: { servers: { domain: string }[] } = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { servers: [{ domain: 'mstdn.dk' }, { domain: 'helvede.net' }] };
  const first = wellKnownHosts.slice(0, wellKnownHosts.indexOf('mastodon.social'));
  expect(listed.servers.map(({ domain }) => domain).filter((host) => !first.includes(host))).toEqual([]);
});

test('a few names are distinctive, and the common ones are not', () => {
  const distinctive = wellKnownServers.filter(({ isDistinctive }) => isDistinctive).map(({ host }) => host);
  expect(distinctive).toContain('fosstodon.org');
  expect(distinctive).not.toContain('mastodon.social');
});
