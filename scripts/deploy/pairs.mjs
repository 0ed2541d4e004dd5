import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { ask, clientAddress } from './http.mjs';

// Two different requests never change each other's answers, whichever comes first: random pairs, and forged ones by name, are asked of two
// caches, in one order and in the other, and each answer is held against the one without a cache.

/** A request: its target as it is sent, and its headers. */
const request = (target, headers = {}) => ({ target, headers });
const gzip = { 'accept-encoding': 'gzip' };
const plain = { 'accept-encoding': 'identity' };
const danish = { 'accept-language': 'da' };
const english = { 'accept-language': 'en' };

/** Pairs of which the first was once able to change the answer to the second, or might be, with a name of its own for each run. */
export const forgedPairs = (name) =>
  [
    ['an encoding in the path', request('/en/guide/tipsgzip', plain), request('/en/guide/tips', gzip)],
    [
      'an encoding in the query',
      request(`/en/guide/move-server?from=${name}gzip`, plain),
      request(`/en/guide/move-server?from=${name}`, gzip),
    ],
    ['an encoding before the path', request('/gzip/en/search', plain), request('/en/search', gzip)],
    [
      'an encoding of no weight',
      request('/en/about', { 'accept-encoding': 'gzip;q=0' }),
      request('/en/about', gzip),
    ],
    [
      'a parameter in capitals',
      `?from=${name}&TO=mstdn.dk&to=login.evil.example`,
      `?from=${name}&to=mstdn.dk`,
    ],
    ['a parameter given twice', `?from=${name}&from=x`, `?from=${name}`],
    ['a parameter in code', `?fro%6d=${name}`, `?from=${name}`],
    ['a parameter more', `?from=${name}&x=1`, `?from=${name}`],
    ['parameters in another order', `?to=mstdn.dk&from=${name}`, `?from=${name}&to=mstdn.dk`],
    ['a handle', `?from=@anna@${name}`, `?from=${name}`],
    [
      'a slash in code',
      request(`/en/og%2fmove-server?from=${name}`),
      request(`/en/og/move-server?from=${name}`),
    ],
    [
      'a letter in code',
      request(`/%65n/og/move-server?from=${name}`),
      request(`/en/og/move-server?from=${name}`),
    ],
    ['steps up', request(`/en/x/../og/move-server?from=${name}`), request(`/en/og/move-server?from=${name}`)],
    [
      'steps up in code',
      request(`/_next/%2e%2e/en/guide/move-server?to=${name}`),
      request(`/en/guide/move-server?to=${name}`),
    ],
    ['the language of a redirect', request('/dk/servers', danish), request('/dk/servers', english)],
    ['the language of the front page', request('/', danish), request('/', english)],
    ['the language of what is missing', request(`/${name}`, danish), request(`/${name}`, english)],
    [
      'the data of Next’s client',
      request(`/en/guide/tips?to=${name}`, { rsc: '1' }),
      request(`/en/guide/tips?to=${name}`),
    ],
    [
      'a part of that data',
      request(`/en/search?to=${name}`, {
        rsc: '1',
        'next-router-prefetch': '1',
        'next-router-segment-prefetch': '/_tree',
      }),
      request(`/en/search?to=${name}`),
    ],
    [
      'its mark in the address',
      request(`/en/guide/tips?to=${name}&_rsc=1`),
      request(`/en/guide/tips?to=${name}`),
    ],
    ['its ending', request(`/en/guide/trouble.rsc?to=${name}`), request(`/en/guide/trouble?to=${name}`)],
    ...[
      ['x-nonce', 'forged'],
      ['x-decided', '1'],
      ['content-security-policy', "script-src 'nonce-forged'"],
      ['x-page-as-markdown', '/en/about'],
      ['x-forwarded-host', 'evil.example'],
      ['x-forwarded-proto', 'https'],
      ['x-client', '127.0.0.1'],
      ['x-middleware-subrequest', 'proxy:proxy:proxy:proxy:proxy'],
      ['x-middleware-rewrite', '/en/about'],
      ['x-nextjs-data', '1'],
      ['user-agent', 'facebookexternalhit/1.1'],
      ['cookie', 'a=b'],
      ['range', 'bytes=0-9'],
      ['if-none-match', '*'],
      ['host', 'evil.example'],
    ].map(([header, value]) => [
      `the header ${header}`,
      request(`/da/guide/flyt-server?to=${header}.${name}`, { [header]: value }),
      request(`/da/guide/flyt-server?to=${header}.${name}`),
    ]),
  ].map(([what, first, second]) => {
    const picture = (search) =>
      typeof search === 'string' ? request(`/en/og/move-server${search}`) : search;
    return { what, pair: [picture(first), picture(second)] };
  });

/** Requests that differ from one another in little: in their path, its spelling, their parameters, their headers. */
function requests(name) {
  const path = fc.constantFrom(
    ...['/en/guide/move-server', '/da/guide/flyt-server', '/da/guide/move-server', '/en/guide/tips', '/en'],
    ...[
      '/en/og/move-server',
      '/da/og/move-server',
      '/en/og/tips',
      '/xx/og/move-server',
      '/en/for-admins/qr.svg',
    ],
    ...['/en/guide/move-server.md', '/en/reminders.ics', '/', '/guide/move-mastodon-server', '/dk/hashtags'],
    ...['/nothing', '/en/nothing.html', '/robots.txt', '/icon.svg', '/en/search', '/healthz'],
  );
  const spelling = fc.constantFrom(
    (text) => text,
    (text) => text,
    (text) => text,
    (text) => `${text}gzip`,
    (text) => `${text}/`,
    (text) => text.replace('/', '//'),
    (text) => text.replace(/\/(\w+)$/, '/x/../$1'),
    (text) => text.replace(/\/(\w+)$/, '/%2e/$1'),
    (text) => text.replace('o', '%6f'),
    (text) => text.replace(/\/(?=og|guide)/, '%2f'),
    (text) => text.toUpperCase(),
    (text) => `/.${text}`,
    (text) => `${text}.rsc`,
    (text) => `${text};x`,
    (text) => `${text}%20gzip`,
  );
  const parameter = fc.tuple(
    fc.constantFrom('from', 'from', 'to', 'to', 'From', 'TO', 'fro%6d', 'q', '_rsc', 'utm_source', 'date'),
    fc.constantFrom(
      name,
      name.toUpperCase(),
      `@anna@${name}`,
      `https://${name}/`,
      'mas.to',
      'nonsense',
      '',
      'gzip',
    ),
  );
  const search = fc
    .array(parameter, { maxLength: 3 })
    .map((pairs) => (pairs.length ? `?${pairs.map((pair) => pair.join('=')).join('&')}` : ''));
  const headers = fc.record(
    {
      'accept-encoding': fc.constantFrom(
        'gzip',
        'gzip, deflate, br',
        'identity',
        'gzip;q=0',
        'br',
        'GZIP;q=0.5',
        '*',
      ),
      'accept-language': fc.constantFrom('da', 'en', 'da-DK,en;q=0.5', 'xx'),
      rsc: fc.constantFrom('1', '0'),
      'next-router-prefetch': fc.constant('1'),
      'x-forwarded-host': fc.constant('evil.example'),
      'user-agent': fc.constantFrom('Twitterbot/1.0', 'Mozilla/5.0'),
      accept: fc.constantFrom('text/x-component', 'application/json'),
      cookie: fc.constant('a=b'),
    },
    { requiredKeys: [] },
  );
  return fc.record({
    target: fc.tuple(path, spelling, search).map(([text, spelled, query]) => spelled(text) + query),
    headers,
  });
}

/** What a reader gets, without what is new in every rendering. */
function seen({ status, headers, body }) {
  // When a calendar was made is new in each.
  const nonces = /DTSTAMP:\w+|nonce-[\w+/=]+|nonce(?:=|\\?":\\?)\\?"[^"\\]*\\?"|<style nonce="[^"]*"/g;
  // React names scripts and sends its data in an order that is not always the same.
  const loading = /<script[^>]*>(?:self\.__next_f[\s\S]*?)?<\/script>|<link rel="preload"[^>]*>/g;
  const encoding = headers['content-encoding'] ?? '';
  const text = (encoding === 'gzip' ? gunzipSync(body) : body).toString('latin1');
  return {
    status,
    location: headers.location ?? '',
    type: headers['content-type'] ?? '',
    encoding,
    policy: (headers['content-security-policy'] ?? '').replace(nonces, 'nonce'),
    body: text.replace(nonces, 'nonce').replace(loading, ''),
  };
}

let client = 0;
/** Asks as a client that nobody has been before, so that no limit decides the answer. */
async function answer(origin, { target, headers }) {
  const localAddress = clientAddress(client++);
  for (let tries = 1; ; tries++) {
    const got = await ask(origin, { path: target, headers: { ...headers }, localAddress });
    // On a busy machine a picture may be the one that stands in for it, which nobody keeps: ask until it is drawn.
    const isStandIn =
      got.headers['content-type'] === 'image/png' && got.headers['cache-control'] === 'no-store';
    if (!isStandIn || tries === 5) return seen(got);
  }
}

/** Holds the answers to one pair, in both orders and again from the cache, against those without a cache. */
async function holdPair([first, second], { caches, uncached }) {
  const wanted = [await answer(uncached, first), await answer(uncached, second)];
  for (const { policy } of wanted) assert.match(policy, /default-src 'none'/);
  for (const [origin, order] of [
    [caches[0], [0, 1, 0, 1]],
    [caches[1], [1, 0, 1, 0]],
  ])
    for (const which of order) {
      const got = await answer(origin, [first, second][which]);
      // What a client has already is confirmed to it by a cache alone.
      if (got.status === 304) continue;
      assert.deepEqual({ which, ...got }, { which, ...wanted[which] });
    }
}

/**
 * Throws where one of two requests changes the answer to the other. `caches` are the origins of two nginx with caches of their own,
 * `uncached` that of one without; `runs` is the number of random pairs. Returns how many pairs were held.
 */
export async function holdPairs({ caches, uncached, runs, seed = Date.now() }) {
  const own = seed.toString(36);
  const origins = { caches, uncached };
  const forged = forgedPairs(`f${own}.mas.to`);
  for (const { what, pair } of forged)
    await holdPair(pair, origins).catch((error) => {
      throw new Error(what, { cause: error });
    });
  let each = 0;
  const pair = fc
    .constant(null)
    .map(() => `r${own}-${each++}.mas.to`)
    .chain((name) => fc.tuple(requests(name), requests(name)));
  await fc.assert(
    fc.asyncProperty(pair, (two) => holdPair(two, origins)),
    { numRuns: runs, seed: seed & 0x7fffffff, endOnFailure: true },
  );
  return forged.length + runs;
}
