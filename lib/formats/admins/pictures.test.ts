import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQr } from '@/e2e/support/read-qr';
import { parseDay } from '@/lib/address/day';
import { emptyQuery, fieldOf, type Query } from '@/lib/address/query';
import { serverAt } from '@/lib/address/server/testing';
import { textWidth } from '@/lib/formats/preview/text-width';
import { badgeThemes, drawBadge } from './badge';
import { adminLink, adminPurposes, adminServer, posterLinks } from './links';
import { drawPoster, drawQrFile } from './poster';
import { inLines, svgText } from './svg';

const longest = `${'a'.repeat(61)}.${'b'.repeat(61)}.${'c'.repeat(61)}.${'d'.repeat(60)}.social`;
const hosts = ['mastodon.social', 'xn--lkka-gra.com', longest];
const words = {
  title: 'Title & more',
  text: 'Text',
  old: 'Old',
  new: 'New',
  yourServer: 'Any',
  scan: 'Scan',
  footer: 'Footer',
};

const queryTo = (host: string): Query => ({ ...emptyQuery, to: fieldOf(serverAt(host)) });

function codeIn(svg: string): string | null {
  const [, size, path] = /viewBox="0 0 (\d+) \d+"[\s\S]*?<path d="([^"]+)" stroke="#000"/.exec(svg) ?? [];
  return readQr(path ?? '', Number(size));
}

describe.each(hosts)('for %s', (host) => {
  it.each(['da', 'en'] as const)('the code and the poster lead to exactly the link, %s', (locale) => {
    const link = adminLink('arrive', locale, queryTo(host));
    expect(link.endsWith(`?to=${host}`)).toBe(true);
    expect(codeIn(drawQrFile(link) ?? '')).toBe(link);
    const poster = drawPoster({ from: null, to: host }, link, link, words);
    expect(codeIn(poster.slice(poster.indexOf('<svg x=')))).toBe(link);
  });

  it.each([
    ['one server', null],
    ['two', host],
  ])('the poster shows every letter of %s and of the address, above the end of the page', (_, from) => {
    const named = from ? { ...queryTo(host), from: fieldOf(serverAt(from)) } : queryTo(host);
    const { scanned, typed } = posterLinks('en', named);
    const poster = drawPoster({ from, to: host }, scanned, typed, words);
    expect(codeIn(poster.slice(poster.indexOf('<svg x=')))).toBe(scanned);
    const text = [...poster.matchAll(/<text [^>]*>([^<]*)</g)].map((match) => match[1]).join('');
    expect(text).toContain(host);
    expect(text.split(host).length).toBeGreaterThan(from ? 2 : 1);
    expect(text.replaceAll('&amp;', '&')).toContain(typed.replace(/^https?:\/\//, ''));
    for (const [, y] of poster.matchAll(/ y="([\d.]+)"/g)) expect(Number(y)).toBeLessThan(297);
    const [, side] = /<svg x="[^"]*" y="[^"]*" width="([\d.]+)"/.exec(poster) ?? [];
    expect(Number(side)).toBeGreaterThan(60);
  });
});

it('nothing on the poster reaches beyond its panel, however wide its letters', () => {
  for (const letter of ['i', 'b', 'm', 'W']) {
    const host = `${letter.repeat(60)}.${letter.repeat(60)}.dk`;
    const poster = drawPoster({ from: host, to: host }, 'https://a.dk', `https://a.dk/${host}`, {
      ...words,
      scan: 'Handykamera auf den QR-Code halten oder die Adresse eintippen:',
    });
    for (const [, size, text = ''] of poster.matchAll(/<text [^>]*font-size="([\d.]+)"[^>]*>([^<]*)</g))
      expect(Number(size) * textWidth(text)).toBeLessThan(174 / 1.15);
  }
});

it('a server that is closing is the old one of its link', () => {
  const query = queryTo('mstdn.dk');
  const page = '/da/guide/flyt-server/serveren-lukker?from=mstdn.dk';
  expect(adminLink('leave', 'da', query).endsWith(page)).toBe(true);
  const dated = { ...query, closes: fieldOf(parseDay('2027-01-31')) };
  expect(adminLink('leave', 'da', dated).endsWith(`${page}&closes=2027-01-31`)).toBe(true);
});

it('of two servers, the new one is the admin’s own', () => {
  const query = { ...queryTo('mstdn.dk'), from: fieldOf(serverAt('mastodon.social')) };
  expect(adminServer(query)?.host).toBe('mstdn.dk');
  expect(adminPurposes(query)).toContain('both');
  expect(adminLink('both', 'en', query)).toContain('?from=mastodon.social&to=mstdn.dk');
});

it('a poster for two servers leads to the guide from one to the other, and is typed without a query', () => {
  const query = { ...queryTo('mstdn.dk'), from: fieldOf(serverAt('mastodon.social')) };
  const { scanned, typed } = posterLinks('da', query);
  expect(scanned).toBe(adminLink('both', 'da', query));
  expect(typed.endsWith('/da/mastodon.social/mstdn.dk')).toBe(true);
  expect(posterLinks('da', queryTo('mstdn.dk')).typed.endsWith('/da/mstdn.dk')).toBe(true);
  expect(posterLinks('da', queryTo('toot.md')).typed.endsWith('/da?to=toot.md')).toBe(true);
});

it.each(badgeThemes)('the %s badge names no server and loads nothing', (theme) => {
  const svg = drawBadge('Flyt <hertil> & "nu"', theme);
  expect(svg).toContain('Flyt &lt;hertil&gt; &amp; &quot;nu&quot;');
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\(|style/);
});

it('lines hold all of the text and no more than they may', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z. ]{0,80}$/), fc.integer({ min: 5, max: 40 }), (text, length) => {
      const lines = inLines(text, length);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(length);
    }),
  );
});

it('text in a drawing never becomes markup', () => {
  fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(svgText(text))));
});
