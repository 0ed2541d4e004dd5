import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { locales } from '@/lib/i18n/routing';
import { parsePreview, previews } from '@/lib/pages/previews';
import { drawPreview } from './draw-preview';

const longest = `${'m'.repeat(63)}.${'w'.repeat(63)}.${'x-1'.repeat(21)}.${'a'.repeat(57)}.com`;
const asked: string[] = [];

beforeEach(() => {
  const fetchReally = fetch;
  asked.length = 0;
  vi.stubGlobal('fetch', async (input: unknown, options?: RequestInit) => {
    // The renderer unpacks its own layout engine so, from within its file.
    if (String(input).startsWith('data:')) return fetchReally(String(input), options);
    asked.push(String(input));
    throw new Error('no network');
  });
});
afterEach(() => vi.unstubAllGlobals());

const queries = [
  'from=mastodon.social&to=expressional.social',
  'from=mastodon.social',
  'to=xn--80aafhxb0ajbgsms.xn--p1ai',
  `from=${longest}&to=${longest}`,
  'from=🐘.social&to=日本.jp',
];
const addresses = locales.flatMap((locale) => [
  ...Object.keys(previews).map((guide) => [locale, guide, ''] as const),
  ...queries.map((query) => [locale, 'move-server', query] as const),
  [locale, 'tips', `to=${longest}`] as const,
]);

it('draws every page, and servers of every kind, without a single request', { timeout: 60_000 }, async () => {
  for (const [locale, guide, query] of addresses) {
    const preview = parsePreview(locale, guide, new URLSearchParams(query));
    if (!preview) throw new Error(`no picture for ${guide}`);
    const { bytes, etag } = await drawPreview(preview);
    const png = Buffer.from(bytes);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
    expect(etag).toMatch(/^"[\w-]{22}"$/);
  }
  expect(asked).toEqual([]);
});

it('draws without the library that Next installs only where it can', async () => {
  const preview = parsePreview('da', 'move-server', new URLSearchParams('from=a.dk&to=b.dk'));
  if (!preview) throw new Error('no picture');
  const { etag: usual } = await drawPreview(preview);
  vi.doMock('sharp', () => {
    throw new Error('not installed');
  });
  const { bytes, etag } = await drawPreview(preview);
  vi.doUnmock('sharp');
  expect(etag).not.toBe(usual);
  const png = Buffer.from(bytes);
  expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    'PNG',
    1200,
    630,
  ]);
  expect(asked).toEqual([]);
});

it('gives different servers different pictures', async () => {
  const tags = await Promise.all(
    ['from=a.dk', 'from=b.dk', 'to=a.dk'].map(async (query) => {
      const preview = parsePreview('da', 'move-server', new URLSearchParams(query));
      return preview && (await drawPreview(preview)).etag;
    }),
  );
  expect(new Set(tags).size).toBe(3);
});
