import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeRequest } from '../http/route';
import { fields } from './fields';
import { readQuery, writeQuery } from './query';
import { parseServer } from './server/parse-server';
import { serverUrl } from './server/server-url';

// The rules that every value must hold; `npm run fuzz` tries 100,000 of them.
const runs = { numRuns: Number(process.env.RUNS ?? 500) };
const names = Object.keys(fields) as (keyof typeof fields)[];

const odd = fc.constantFrom(
  '\u200b',
  '\u202e',
  '\u3002',
  '\uff0f',
  '\uff20',
  '@',
  ':',
  '%',
  '//',
  '\\',
  'xn--',
  '.',
  '[',
  ']',
  '\u0000',
);
const host = fc.oneof(
  fc.domain(),
  fc.constantFrom('mastodon.social', 'mstdn.dk', 'm\u00fcnchen.social', 'localhost', '127.0.0.1'),
);
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.array(fc.oneof(host, odd, fc.string({ maxLength: 5 })), { maxLength: 6 }).map((parts) => parts.join('')),
  host.map((name) => `@user@${name}`),
  fc.string({ unit: 'binary', minLength: 1000, maxLength: 2100 }),
);

function timed(text: string): number {
  const began = performance.now();
  parseServer(text);
  return performance.now() - began;
}

describe('whatever is given as a server', () => {
  it('is read as a plain host name or not at all, the same the second time, and never slowly', () => {
    const times: number[] = [];
    const slow: string[] = [];
    fc.assert(
      fc.property(value, (text) => {
        const began = performance.now();
        const server = parseServer(text);
        const took = performance.now() - began;
        times.push(took);
        if (took > 1) slow.push(text);
        if (server === null) return;
        if (!/^[a-z0-9.-]{4,253}$/.test(server.host)) throw new Error(server.host);
        if (parseServer(server.host)?.host !== server.host) throw new Error('not the same twice');
        const url = new URL(serverUrl(server, '/settings/export'));
        if (url.protocol !== 'https:' || url.host !== server.host || url.username) throw new Error(url.href);
      }),
      runs,
    );
    times.sort((a, b) => a - b);
    const p99 = times[Math.floor(times.length * 0.99)] ?? 0;
    // On a busy machine a value is slow because something else ran: only what stays slow is.
    const slowest = Math.max(
      0,
      ...slow.map((text) => Math.min(...Array.from({ length: 5 }, () => timed(text)))),
    );
    console.log(`${times.length} values, p99 ${p99.toFixed(2)} ms, slowest ${slowest.toFixed(2)} ms`);
    expect(times).toHaveLength(runs.numRuns);
    // Of a few hundred, the first ones tell how long the machine takes to warm up.
    if (times.length < 10_000) return;
    expect(p99).toBeLessThan(5);
    expect(slowest).toBeLessThan(20);
  }, 900_000);
});

describe('whatever is asked for', () => {
  it('is rendered, or sent on once to an address of ours that is rendered', () => {
    const query = fc.array(fc.tuple(fc.constantFrom(...names, 'x', '__proto__', 'from[]'), value), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        fc.constantFrom('/', '/en', '/da/', '/en/guide/move-server', '/en/guide/flyt-server'),
        query,
        (path, pairs) => {
          const search = pairs.length ? `?${new URLSearchParams(pairs)}` : '';
          const first = routeRequest(path, search, 'da');
          if (first.kind === 'render') return;
          if (!/^\/(?:da|en)(?:[/?]|$)/.test(first.to)) throw new Error(first.to);
          const [next = '', rest] = first.to.split(/(?=\?)/);
          if (routeRequest(next, rest ?? '', 'da').kind !== 'render') throw new Error(`twice: ${first.to}`);
        },
      ),
      runs,
    );
  }, 900_000);

  it('is written back in one canonical form', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), value, (name, text) => {
        const once = writeQuery(readQuery(names, new URLSearchParams([[name, text]])));
        if (writeQuery(readQuery(names, once)) !== once) throw new Error(once);
      }),
      runs,
    );
  }, 900_000);
});
