import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyFrame } from '@/lib/formats/preview/testing';
import { previewTexts } from '@/lib/formats/preview/texts';
import { locales } from '@/lib/i18n/routing';
import { type PreviewGuide, parsePreview, previews } from '@/lib/pages/previews';
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
  'from=rødgrød.dk&to=straße.de',
  'to=xn--80aafhxb0ajbgsms.xn--p1ai',
  `from=${longest}&to=${longest}`,
  'from=🐘.social&to=日本.jp',
  'from=a❤️.ws&to=xn--i-7iq.ws',
];
type Address = [locale: string, guide: string, query: string];
const guides = Object.keys(previews) as PreviewGuide[];
const texts = await Promise.all(locales.map(async (locale) => [locale, await previewTexts(locale)] as const));

/** The language in which a picture has most to say. */
function wordiest(guide: PreviewGuide): string {
  const length = (words: (typeof texts)[number][1]) =>
    words[guide].title.length + words[guide].summary.length;
  const [locale] = texts.reduce((most, other) => (length(other[1]) > length(most[1]) ? other : most));
  return locale;
}

/** The languages with words of their own: one that was begun as a copy draws the same pictures. */
const worded = new Map(texts.toReversed().map(([locale, words]) => [JSON.stringify(words), locale])).values();

const serverAddresses = [...worded].flatMap((locale): Address[] => [
  ...queries.map((query): Address => [locale, 'move-server', query]),
  [locale, 'tips', `to=${longest}`],
]);
const addresses = [...guides.map((guide): Address => [wordiest(guide), guide, '']), ...serverAddresses];

async function draw(locale: string, guide: string, query: string) {
  const preview = parsePreview(locale, guide, new URLSearchParams(query));
  if (!preview) throw new Error(`no picture for ${guide}`);
  return drawPreview(preview);
}

it('draws every picture, each of its own, and servers of every kind, within its margins and without a single request', {
  timeout: 180_000,
}, async () => {
  const tags = new Set<string>();
  for (const address of addresses) {
    const { bytes, etag } = await draw(...address);
    const png = Buffer.from(bytes);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(300_000);
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    tags.add(etag);
    expect(Math.min(...emptyFrame(png)), address.join(' ')).toBeGreaterThanOrEqual(40);
  }
  expect(asked).toEqual([]);
  expect(tags.size).toBe(addresses.length);
});

it('gives different servers different pictures, and a name in two forms the same', {
  timeout: 60_000,
}, async () => {
  const tags: string[] = [];
  for (const query of ['from=a.dk', 'from=b.dk', 'to=a.dk', 'to=rødgrød.dk', 'to=xn--rdgrd-vuad.dk'])
    tags.push((await draw('da', 'move-server', query)).etag);
  expect(new Set(tags).size).toBe(4);
  expect(tags[3]).toBe(tags[4]);
});
