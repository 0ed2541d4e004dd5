import { expect, test } from 'vitest';
import { sharedJson } from '@/e2e/support/shared';
import { listedServer } from '@/lib/address/server/listed-server';
import { externalPages } from '@/lib/facts/external-urls';
import { locales } from '@/lib/i18n/routing';
import { serverList } from './lists';

test.each(locales)('in %s, every row is a server, in the form addresses use, and there once', (locale) => {
  const { servers } = serverList(locale);
  const hosts = servers.map((row) => listedServer(row).host);
  expect(hosts).toEqual(servers.map(({ domain }) => domain));
  expect(new Set(hosts).size).toBe(hosts.length);
});

test('a row that is no server is a mistake of ours', () => {
  expect(() => listedServer({ domain: 'not a server' })).toThrow();
});

test.each(locales)('in %s, servers with the covenant come first, then they go by name', (locale) => {
  const order = serverList(locale).servers.map(
    ({ hasCovenant, domain }) => `${hasCovenant ? 0 : 1} ${domain}`,
  );
  expect(order).toEqual(order.toSorted());
});

test.each(locales)('in %s, most rows say something to choose by', (locale) => {
  const { servers } = serverList(locale);
  const silent = servers.filter(({ domain, ...known }) => Object.keys(known).length === 0);
  expect(silent.length).toBeLessThan(servers.length / 2);
});

test.each(locales)('in %s, the day of the list is the day of its source', (locale) => {
  const { source, checked } = serverList(locale);
  expect(externalPages[source].checked).toBe(checked);
});

type Facts = { servers: { domain: string; covenant: boolean; category?: string }[] };
const facts = sharedJson<Facts>('facts/danish-servers.json');

test.runIf(facts)('the Danish list is the one in the facts', () => {
  const listed = (facts?.servers ?? []).map(({ domain, covenant, category }) => ({
    domain,
    ...(covenant && { hasCovenant: true }),
    ...(category && { access: 'associationMembers' }),
  }));
  const byDomain = (a: { domain: string }, b: { domain: string }) => (a.domain < b.domain ? -1 : 1);
  const inFacts = serverList('da').servers.map(({ audience, runBy, ...row }) => row);
  expect(inFacts.toSorted(byDomain)).toEqual(listed.toSorted(byDomain));
});
