import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseServer, readServer, whyNotServer } from './parse-server';

afterEach(() => vi.unstubAllGlobals());

describe('a server is found in everything that people paste', () => {
  test.each([
    ['mstdn.dk', 'mstdn.dk'],
    ['  MSTDN.dk.\n', 'mstdn.dk'],
    ['https://mstdn.dk/@anna/109?x=1#top', 'mstdn.dk'],
    ['http://mstdn.dk:80', 'mstdn.dk'],
    ['mstdn.dk:443/about', 'mstdn.dk'],
    ['//mstdn.dk/about', 'mstdn.dk'],
    ['web+ap://mstdn.dk/users/anna', 'mstdn.dk'],
    ['ap://mstdn.dk/users/anna', 'mstdn.dk'],
    ['https://mstdn.dk/@bo@helvede.net', 'mstdn.dk'],
    ['@anna@mstdn.dk', 'mstdn.dk'],
    ['anna+news@mstdn.dk', 'mstdn.dk'],
    ['!danmark@feddit.dk', 'feddit.dk'],
    ['@mstdn.dk', 'mstdn.dk'],
    ['acct:@anna@mstdn.dk', 'mstdn.dk'],
    ['MAILTO:anna@mstdn.dk', 'mstdn.dk'],
    ['»(mstdn.dk)«,', 'mstdn.dk'],
    ['„anna@mstdn.dk“!', 'mstdn.dk'],
    ['[Anna](<https://mstdn.dk/@anna>)', 'mstdn.dk'],
    ['[@anna@mstdn.dk](https://mstdn.dk/@anna).', null],
    ['[@anna@mstdn.dk](https://mstdn.dk/@anna),', 'mstdn.dk'],
    ['blåbærgrød.dk', 'xn--blbrgrd-fxak7p.dk'],
    ['♥️.net', 'xn--g6h.net'],
    ['STRAẞE.de', 'xn--strae-oqa.de'],
    ['ΒΌΛΟΣ.com', 'xn--nxasmq6b.com'],
    ['mastodon。social', 'mastodon.social'],
    ['www.mstdn.dk', 'www.mstdn.dk'],
    ['mastodon.me.uk', 'mastodon.me.uk'],
    ['anna.github.io', 'anna.github.io'],
    ['x.dk', 'x.dk'],
    ['4bear.com', '4bear.com'],
    [`${'abcdefghi.'.repeat(24)}abcdef.social`, `${'abcdefghi.'.repeat(24)}abcdef.social`],
    [`mstdn.dk/${'a'.repeat(2039)}`, 'mstdn.dk'],
    ['mstdn.dk/https://helvede.net', 'mstdn.dk'],
    ['mstdn.dk/acct:anna@helvede.net', 'mstdn.dk'],
  ])('%j', (value, host) => {
    expect(parseServer(value)?.host ?? null).toBe(host);
  });
});

describe('what is no server is refused, and the reader is told why', () => {
  test.each([
    ['', 'empty'],
    ['\u200b " " ', 'empty'],
    ['a'.repeat(2049), 'tooLong'],
    [`mstdn.dk/${'a'.repeat(2040)}`, 'tooLong'],
    [`${'abcdefghi.'.repeat(24)}abcdefg.social`, 'tooLong'],
    [`${'abcdefghi.'.repeat(25)}social`, 'tooLong'],
    ['mstdn', 'singleWord'],
    ['@anna', 'singleWord'],
    ['mastodon,social', 'singleWord'],
    ['mstdn.dk helvede.net', 'spaces'],
    ['mst\tdn.dk', 'spaces'],
    ['https://anna:secret@mstdn.dk/', 'credentials'],
    ['https://mastodon.social@mstdn.dk', 'credentials'],
    ['mstdn.dk:3000', 'port'],
    ['https://mstdn.dk:80', 'port'],
    ['http://mstdn.dk:443', 'port'],
    ['mstdn.dk:99999', 'port'],
    ['127.0.0.1', 'address'],
    ['http://0x7f000001/', 'address'],
    ['１２７.０.０.１', 'address'],
    ['256.256.256.256', 'address'],
    ['https://[::1]/', 'address'],
    ['::1', 'address'],
    ['::ffff:127.0.0.1', 'address'],
    ['a::b:c', 'address'],
    [':::', 'address'],
    ['1.2.3.4.5', 'address'],
    ['[::1]:3000', 'address'],
    ['[1:2]:80', 'address'],
    ['x[1:2]', 'other'],
    ['[1:g]:80', 'port'],
    ['::1:g', 'other'],
    ['g:a:b', 'other'],
    ['a:g:b', 'other'],
    ['1:2:3:4x', 'other'],
    ['999.999.999.999:x', 'other'],
    ['mstdn.dk:99999x', 'other'],
    ['@anna/about', 'other'],
    ['@mstdn.dk/about', 'other'],
    ['https://', 'other'],
    ['//', 'other'],
    ['acct:mstdn.dk', 'other'],
    ['x https://mstdn.dk', 'spaces'],
    ['xacct:anna@mstdn.dk', 'other'],
    ['localhost', 'localName'],
    ['LOCALHOST:3000', 'localName'],
    ['mastodon.home.arpa', 'localName'],
    ['expyuzz4wqqyqhjn.onion', 'localName'],
    ['mastodon.sosial', 'unknownEnding'],
    ['javascript://mstdn.dk/%0aalert(1)', 'other'],
    ['javascript:alert(1)', 'other'],
    ['https:mstdn.dk', 'other'],
    ['https:///mstdn.dk', 'other'],
    ['anna@mstdn.dk/about', 'other'],
    ['@anna@mstdn.dk@helvede.net', 'other'],
    ['mailto:mstdn.dk', 'other'],
    ['!mstdn.dk', 'other'],
    ['mstdn.dk\\@helvede.net', 'other'],
    ['mstdn%2Edk', 'other'],
    ['mst\u00addn.dk', 'other'],
    ['mst\u3164dn.dk', 'other'],
    ['rpg_kor.masto.host', 'other'],
    ['-mstdn.dk', 'other'],
    ['mstdn.dk..', 'other'],
    ['co.uk', 'other'],
    ['xn--a.social', 'other'],
    ['xn--mastodon-.social', 'other'],
    [`${'a'.repeat(64)}.social`, 'other'],
    ['[mstdn.dk](https://helvede.net)', 'other'],
    ['[mstdn.dk](javascript:alert(1))', 'other'],
    ['[[mstdn.dk]](https://helvede.net)', 'other'],
  ])('%j: %s', (value, reason) => {
    expect(parseServer(value)).toBeNull();
    expect(whyNotServer(value)).toBe(reason);
  });

  test.each(['xn--a.social', 'xn--mstdn-yk5d.dk', 'mstdn.xn--a', 'a.xn--sk-1b1n.dk', 'xn--mstdn-.dk'])(
    '%s is refused also where the browser’s own parser of addresses takes it',
    (host) => {
      // What newer ones do with labels that decode to nothing, to something invisible, or to another name.
      const Strict = URL;
      const lax = (text: string) => {
        try {
          return new Strict(text);
        } catch {
          return {
            hostname: new Strict(text.replace('//', '//x@').replaceAll('xn--', 'xn00')).hostname.replaceAll(
              'xn00',
              'xn--',
            ),
            port: '',
          };
        }
      };
      // biome-ignore lint/correctness/noComponentHookFactories: it stands in for a constructor and is no component.
      vi.stubGlobal('URL', function URL(text: string) {
        return lax(text);
      });
      expect(parseServer(host)).toBeNull();
      expect(parseServer('xn--lkka-gra.com')?.host).toBe('xn--lkka-gra.com');
      expect(parseServer('mstdn.dk')?.host).toBe('mstdn.dk');
    },
  );

  test('a text that is none is no server for any of a reader’s reasons', () => {
    expect(readServer(undefined)).toBe('other');
  });

  test.each([[undefined], [null], [42], [['mstdn.dk']], [{ host: 'mstdn.dk' }]])('%j is no text', (value) => {
    expect(parseServer(value)).toBeNull();
  });
});

const hostPart = fc.constantFrom(
  'mstdn.dk',
  'æøå.dk',
  'xn--',
  '127.1',
  'a',
  '.',
  '@',
  ':',
  '/',
  '//',
  '%',
  '[',
  ']',
);
const wrapping = fc.constantFrom(
  '(',
  ')',
  '[',
  '](',
  '<',
  '>',
  '"',
  '»',
  '«',
  '\u200b',
  ' ',
  '\\',
  '\0',
  ',',
  'acct:',
);
const nearMiss = fc.array(fc.oneof(hostPart, wrapping, fc.string({ unit: 'binary', maxLength: 3 })), {
  maxLength: 12,
});
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.emailAddress(),
  fc.domain(),
  nearMiss.map((parts) => parts.join('')),
);

describe('whatever is pasted', () => {
  test('the result is a plain name that reads as itself, or there is a reason', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const server = parseServer(value);
        expect(server === null).toBe(whyNotServer(value) !== null);
        if (!server) return;
        expect(server.host).toMatch(/^[a-z0-9.-]{4,253}$/);
        expect(parseServer(server.host)).toEqual(server);
      }),
      { numRuns: Number(process.env.RUNS ?? 5000) },
    );
  });

  test('any value that is no text is no server', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => typeof value === 'string' || parseServer(value) === null),
    );
  });

  test('a real name is found by every way of writing it', () => {
    const ways = fc.constantFrom<(host: string) => string>(
      (host) => `https://${host.toUpperCase()}/@anna`,
      (host) => `@anna@${host}`,
      (host) => ` <${host}.>,`,
      (host) => `[her](//${host}:443/?a#b)`,
    );
    const names = fc.constantFrom('mstdn.dk', 'xn--lkka-gra.com', 'social.data.coop', 'sh.itjust.works');
    fc.assert(fc.property(ways, names, (write, host) => parseServer(write(host))?.host === host));
  });

  test.each(['[', '(', ' ', '\u200b', '.', 'a.', '@', 'xn--a.', '](', ',', 'ö.', '[a](', '\u0301', ':'])(
    'the longest run of %j is read to its end, however it nests',
    (piece) => {
      const value = piece.repeat(2048 / piece.length);
      for (const text of [value, `mstdn.dk${value.slice(8)}`]) {
        const server = parseServer(text);
        expect(server === null || parseServer(server.host)?.host === server.host).toBe(true);
      }
    },
  );
});
