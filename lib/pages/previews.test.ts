import { describe, expect, it } from 'vitest';
import { parseServer } from '@/lib/address/server/parse-server';
import { previewTexts } from '@/lib/formats/preview/texts';
import { troubleIds } from '@/lib/help/entries';
import { locales } from '@/lib/i18n/routing';
import { pageKeys, pageRow } from '@/lib/pages';
import { previewUrl } from './preview-url';
import { parsePreview, previews } from './previews';

const old = parseServer('mastodon.social');
const fresh = parseServer('expressional.social');

describe('previewUrl', () => {
  it.each([
    [
      'move-server',
      { from: old, to: fresh },
      '/da/og/move-server?from=mastodon.social&to=expressional.social',
    ],
    [
      'move-server',
      { to: fresh, from: old },
      '/da/og/move-server?from=mastodon.social&to=expressional.social',
    ],
    ['move-server', { to: fresh }, '/da/og/move-server?to=expressional.social'],
    ['move-server', { from: null, to: null }, '/da/og/move-server'],
    ['tips', { from: old, to: fresh }, '/da/og/tips?to=expressional.social'],
    ['about', { from: old, to: fresh }, '/da/og/about'],
  ] as const)('%s with %o lies at one address', (guide, servers, url) => {
    expect(previewUrl('da', guide, servers)).toBe(url);
  });

  it('needs no servers', () => {
    expect(previewUrl('en', 'about')).toBe('/en/og/about');
  });
});

describe('parsePreview', () => {
  it.each([
    '/da/og/move-server?from=mastodon.social&to=expressional.social',
    '/en/og/trouble?from=mastodon.social',
    '/en/og/tips?to=expressional.social',
    '/da/og/site',
  ])('reads back %s', (url) => {
    expect(canonical(url)).toBe(url);
  });

  it.each([
    ['/en/og/tips?from=mastodon.social&to=expressional.social', '/en/og/tips?to=expressional.social'],
    ['/en/og/about?from=mastodon.social', '/en/og/about'],
    ['/en/og/move-server?to=b.dk&utm_source=x&from=a.dk', '/en/og/move-server?from=a.dk&to=b.dk'],
    ['/en/og/move-server?from=https://Mastodon.Social/@me', '/en/og/move-server?from=mastodon.social'],
    ['/en/og/move-server?from=<script>&to=%00', '/en/og/move-server'],
    ['/en/og/move-server?from=', '/en/og/move-server'],
    ['/en/og/move-server?from=a.dk&from=b.dk', '/en/og/move-server'],
    ['/en/og/newName?from=a.dk&to=b.dk', '/en/og/newName?from=a.dk'],
  ])('reads %s as %s', (url, expected) => {
    expect(canonical(url)).toBe(expected);
  });

  it.each(['/xx/og/site', '/en/og/nothing', '/en/og/constructor', '/en/og/__proto__', '/DA/og/site'])(
    'knows no picture at %s',
    (url) => {
      expect(canonical(url)).toBeNull();
    },
  );
});

it('gives no two pages the same picture, but the help entries of one group', () => {
  const isEntry = (key: string) => troubleIds.some((id) => key === `guide/trouble/${id}`);
  const own = pageKeys.filter((key) => !isEntry(key)).map((key) => pageRow(key).preview);
  expect(own.filter((preview, index) => own.indexOf(preview) !== index)).toEqual([]);
  const ofEntries = new Set(pageKeys.filter(isEntry).map((key) => pageRow(key).preview));
  expect([...ofEntries].filter((preview) => own.includes(preview))).toEqual([]);
  expect(new Set([...own, ...ofEntries])).toEqual(new Set(Object.keys(previews)));
});

it.each(locales)('has words for every picture in %s', async (locale) => {
  const texts = await previewTexts(locale);
  for (const guide of Object.keys(previews) as (keyof typeof previews)[])
    expect(texts[guide]).toEqual({
      title: expect.stringMatching(/\S/),
      summary: expect.stringMatching(/\S/),
    });
});

function canonical(url: string): string | null {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const [, locale = '', , guide = ''] = pathname.split('/');
  const preview = parsePreview(locale, guide, searchParams);
  return preview && previewUrl(preview.locale, preview.guide, preview.servers);
}
