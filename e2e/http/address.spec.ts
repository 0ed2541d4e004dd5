import { expect, test } from '@playwright/test';
import { findSoftware } from '@/lib/facts/software/software';
import { rawRequest } from '../support/raw-request';
import { sharedLines } from '../support/shared';

const { pages: onMastodon } = findSoftware(null);

const own: { query: string; from: string | null; to: string | null }[] = [
  { query: '?from=mastodon.social&to=fosstodon.org', from: 'mastodon.social', to: 'fosstodon.org' },
  { query: '?to=FOSSTODON.org.&utm_source=x', from: null, to: 'fosstodon.org' },
  { query: '?from=https://mstdn.dk/@anna%3Fx&to=l%C3%B8kka.com', from: 'mstdn.dk', to: 'xn--lkka-gra.com' },
  { query: '?from=a.dk&from=b.dk&to=mstdn.dk', from: null, to: 'mstdn.dk' },
  { query: '?from=%FF&to=javascript:alert(1)', from: null, to: null },
];

type QueryLine = { query: string; expect: { from: string | null; to: string | null } };
const shared = sharedLines<QueryLine>('corpora/query/query.jsonl').map(({ query, expect: { from, to } }) => ({
  query,
  from,
  to,
}));

/** Hosts in links to settings pages, which only a server that was understood can have. */
function hostsAt(html: string, path: string): string[] {
  return [...html.matchAll(new RegExp(`href="https://([^/"]+)${path}"`, 'g'))].map((match) => match[1] ?? '');
}

test.describe('an address', () => {
  for (const [index, { query, from, to }] of [...own, ...shared].entries()) {
    test(`${index + 1}: ${query.slice(0, 90)} is read as ${from} and ${to}, with at most one redirect`, async ({
      baseURL,
    }) => {
      let answer = await rawRequest(baseURL ?? '', `/en/guide/move-server${query.split('#')[0]}`);
      if (answer.status === 308) answer = await rawRequest(baseURL ?? '', answer.headers.location ?? '');
      expect(answer.status).toBe(200);
      const html = answer.body.toString();
      expect(new Set(hostsAt(html, onMastodon.export ?? ''))).toEqual(new Set(from ? [from] : []));
      expect(new Set(hostsAt(html, onMastodon.alias ?? ''))).toEqual(new Set(to ? [to] : []));
    });
  }

  test('without a language goes to the language the reader prefers', async ({ baseURL }) => {
    const danish = await rawRequest(baseURL ?? '', '/', {
      headers: { 'accept-language': 'da-DK,da;q=0.9,en;q=0.5' },
    });
    expect([danish.status, danish.headers.location, danish.headers.vary]).toEqual([
      307,
      '/da',
      'Accept-Language',
    ]);
    const german = await rawRequest(baseURL ?? '', '/', { headers: { 'accept-language': 'de' } });
    expect(german.headers.location).toBe('/de');
    const unknown = await rawRequest(baseURL ?? '', '/', { headers: { 'accept-language': 'xx' } });
    expect(unknown.headers.location).toBe('/en');
  });

  test('of the old site leads to ours in one hop, with its servers', async ({ baseURL }) => {
    for (const old of ['/guide/move-mastodon-server/', '/guide/changing-server/']) {
      const answer = await rawRequest(baseURL ?? '', `${old}?from=https://MSTDN.dk/&to=helvede.net`);
      expect(answer.headers.location).toBe('/en/guide/move-server?from=mstdn.dk&to=helvede.net');
      expect((await rawRequest(baseURL ?? '', answer.headers.location ?? '')).status).toBe(200);
    }
  });
});

test('an address that somebody types from a poster leads to the guide for its servers, and no cache keeps it', async ({
  baseURL,
}) => {
  for (const [path, to] of [
    ['/da/expressional.social', '/da/guide/flyt-server?to=expressional.social'],
    [
      '/en/mastodon.social/m%C3%BCnchen.example.org/',
      '/en/guide/move-server?from=mastodon.social&to=xn--mnchen-3ya.example.org',
    ],
  ] as const) {
    const { status, headers } = await rawRequest(baseURL ?? '', path);
    expect([status, headers.location, headers['cache-control']]).toEqual([308, to, 'no-store']);
  }
});
