import { expect, test } from 'vitest';
import { sharedJson } from '@/e2e/support/shared';
import { listedServer } from '@/lib/address/server/listed-server';
import { externalPages } from '@/lib/facts/external-urls';
import { danishServers, danishServersSource } from './danish';

test('every row is a server, in the form addresses use, and there once', () => {
  const hosts = danishServers.map((row) => listedServer(row).host);
  expect(hosts).toEqual(danishServers.map(({ domain }) => domain));
  expect(new Set(hosts).size).toBe(hosts.length);
});

test('a row that is no server is a mistake of ours', () => {
  expect(() => listedServer({ domain: 'not a server', hasCovenant: false, access: null })).toThrow();
});

test('servers with the covenant come first, then they go by name', () => {
  const order = danishServers.map(({ hasCovenant, domain }) => `${hasCovenant ? 0 : 1} ${domain}`);
  expect(order).toEqual(order.toSorted());
});

test('the day of the list is the day of its source', () => {
  expect(externalPages[danishServersSource.page].checked).toBe(danishServersSource.checked);
});

type Facts = { servers: { domain: string; covenant: boolean; category?: string }[] };
const facts = sharedJson<Facts>('facts/danish-servers.json');

test.runIf(facts)('the list is the one in the facts', () => {
  const listed = (facts?.servers ?? []).map(({ domain, covenant, category }) => ({
    domain,
    hasCovenant: covenant,
    access: category ? 'associationMembers' : null,
  }));
  const byDomain = (a: { domain: string }, b: { domain: string }) => (a.domain < b.domain ? -1 : 1);
  expect(danishServers.toSorted(byDomain)).toEqual(listed.toSorted(byDomain));
});
