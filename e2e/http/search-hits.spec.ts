import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { RealLocale } from '@/lib/i18n/routing';
import { openedLocales, pathsIn } from '../support/languages';

const searchPath = pathsIn('search');

/** Between these servers followers cannot be moved, and between the last two there is a file for a whole account. */
const otherServers = ['toSoftware=lemmy', 'fromSoftware=lemmy&toSoftware=lemmy'];

type Branch = { title?: unknown };

/** The titles of the sections in a file of messages. */
function titlesIn(locale: RealLocale, file: string): readonly string[] {
  const texts: Record<string, Branch | string> = JSON.parse(
    readFileSync(`messages/${locale}/${file}`, 'utf8'),
  );
  return Object.values(texts).flatMap((text) =>
    typeof text === 'object' && typeof text.title === 'string' ? text.title : [],
  );
}

/** A search for every section of every page, and for those of the move guide between other servers. */
function searchesIn(locale: RealLocale): readonly string[] {
  // The entries of help have pages of their own, and no sections.
  const files = readdirSync(`messages/${locale}`).filter((file) => /^(?!trouble-).*\.json$/.test(file));
  return [
    ...files.flatMap((file) => titlesIn(locale, file)).map((title) => ({ q: title })),
    ...otherServers.flatMap((query) =>
      titlesIn(locale, 'move-guide.json').map((q) => ({
        ...Object.fromEntries(new URLSearchParams(query)),
        q,
      })),
    ),
  ].map((query) => `${searchPath[locale]}?${new URLSearchParams(query)}`);
}

for (const locale of openedLocales) {
  test(`everything that a search finds is where it says, ${locale}`, async ({ request }) => {
    test.setTimeout(120_000);
    const read = async (address: string) => (await request.get(address)).text();
    const hits = new Set<string>();
    for (const search of searchesIn(locale)) {
      const list = (await read(search)).match(/<ol class="search-hits">.*?<\/ol>/gs)?.join('') ?? '';
      for (const [, href = ''] of list.matchAll(/href="([^"]*#[^"]*)"/g))
        hits.add(href.replaceAll('&amp;', '&'));
    }
    const pages = new Map<string, string>();
    const missing: string[] = [];
    for (const hit of hits) {
      const [address = '', section] = hit.split('#');
      const page = pages.get(address) ?? (await read(address));
      pages.set(address, page);
      if (!page.includes(` id="${section}"`)) missing.push(hit);
    }
    expect(hits.size).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });
}
