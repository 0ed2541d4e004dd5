import { expect, test } from '@playwright/test';
import { CardStore, readCard } from '@/lib/formats/link-cards/read-card';
import { linkReaders } from '@/lib/formats/link-cards/readers';
import { pathsInSitemap, withoutAlike } from '../support/every-path';
import { addressesIn } from '../support/head';
import { rawRequest } from '../support/raw-request';

const userAgents: Record<keyof typeof linkReaders, string> = {
  mastodon: 'Mastodon/4.5.0 (http.rb/5.2.0; +https://mastodon.example/) Bot',
  facebook: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  slack: 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  discord: 'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
  signal: 'WhatsApp/2',
  bluesky: 'Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)',
};
const readers = Object.entries(linkReaders);

/** Every parameter there is, with names that no other link has. */
const everything = (n: number) =>
  `?from=gammel-${n}.dk&to=ny-${n}.dk&toSoftware=mastodon%404.5&q=besked+${n}&username=anna%40konto-${n}.dk` +
  `&alias=anna%40hjemme-${n}.dk&closes=2030-01-${10 + (n % 20)}`;

/** Each kind of page that a parameter changes, in each language, shared with servers of its own: where its address leads. */
async function personalLinks(baseURL: string) {
  const links: { n: number; path: string }[] = [];
  for (const [n, path] of withoutAlike(await pathsInSitemap(baseURL), 6).entries()) {
    const { status, headers } = await rawRequest(baseURL, path + everything(n), { method: 'HEAD' });
    const own = status === 308 ? (headers.location ?? '') : path + everything(n);
    if (own.includes('?')) links.push({ n, path: own });
  }
  return links;
}

async function htmlAt(baseURL: string, path: string, userAgent: string): Promise<string> {
  const { status, body } = await rawRequest(baseURL, path, { headers: { 'User-Agent': userAgent } });
  expect([path, status]).toEqual([path, 200]);
  return body.toString();
}

test('every shared link has a card of its own, with its own servers, for whoever reads it', async ({
  baseURL: site,
}) => {
  const baseURL = site ?? '';
  test.setTimeout(900_000);
  const links = await personalLinks(baseURL);
  expect(links.length).toBeGreaterThan(50);
  const stores = readers.map(([, reader]) => new CardStore(reader));
  const shared: { path: string; n: number; keys: (string | null)[] }[] = [];
  for (const { n, path } of links) {
    const html = await htmlAt(baseURL, path, userAgents.mastodon);
    const address = baseURL + path;
    expect(addressesIn(html)).toEqual({
      canonical: address,
      openGraph: address,
      languages: [],
      isHidden: true,
    });
    shared.push({ path, n, keys: stores.map((store) => store.share(address, html)) });
  }
  // Looked at once all are shared: whoever came later could have painted over it.
  for (const { path, n, keys } of shared)
    for (const [at, key] of keys.entries()) {
      const card = stores[at]?.card(key ?? '');
      expect([path, key, card?.language]).toEqual([path, baseURL + path, path.slice(1, 3)]);
      expect(card?.description).toBeTruthy();
      expect(`${card?.title} ${card?.image}`, `${readers[at]?.[0]} ${path}`).toMatch(
        new RegExp(`\\b(?:gammel|ny|konto)-${n}\\.dk`),
      );
    }
});

for (const [name, reader] of readers) {
  test(`${name} finds the whole card in what it reads, and a picture that it can show`, async ({
    baseURL: site,
  }) => {
    const baseURL = site ?? '';
    const path = '/da/guide/flyt-server?from=r%C3%B8dgr%C3%B8d.dk&to=mstdn.dk';
    const canonical = (await rawRequest(baseURL, path)).headers.location ?? path;
    for (const address of [canonical, '/en/guide/move-server', '/en?from=mastodon.social&to=mstdn.dk']) {
      const html = await htmlAt(baseURL, address, userAgents[name as keyof typeof userAgents]);
      const card = readCard(reader, baseURL + address, html);
      expect(card).toMatchObject({ key: baseURL + address, image: expect.stringContaining('/og/') });
      const picture = await rawRequest(baseURL, card?.image?.slice(baseURL.length) ?? '');
      expect(picture.headers['content-type']).toBe('image/png');
      expect([picture.body.readUInt32BE(16), picture.body.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(picture.body.length).toBeLessThan(Math.min(reader.imageBytes, 300_000));
    }
  });
}

test('what could not be read stands in no card and in no canonical address', async ({ baseURL: site }) => {
  const baseURL = site ?? '';
  const unread = 'from=zzunread+%3Cb%3E&to=mstdn.dk';
  const html = await htmlAt(baseURL, `/en/guide/move-server?${unread}`, userAgents.mastodon);
  const address = `${baseURL}/en/guide/move-server?to=mstdn.dk`;
  expect(addressesIn(html)).toMatchObject({ canonical: address, openGraph: address, isHidden: true });
  expect(JSON.stringify(readCard(linkReaders.mastodon, address, html))).not.toContain('zzunread');
  const text = await rawRequest(baseURL, `/en/guide/move-server.md?${unread}`);
  expect(text.headers.link).toBe(`<${address}>; rel="canonical"`);
});
