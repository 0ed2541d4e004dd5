import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { troubleEntry, troubleIds } from '@/lib/help/entries';
import type { ScreenMessageKey } from '@/lib/help/entry';
import { moreMessages } from '@/lib/help/more-messages';
import type { Locale } from '@/lib/i18n/routing';
import { openedLocales, pathIn, pathsIn } from '../support/languages';

const overview = pathsIn('guide/trouble');

type Texts = Record<string, Partial<Record<Locale, string>>>;
const labels: Texts = JSON.parse(readFileSync('lib/facts/labels/mastodon.json', 'utf8')).labels;
const texts: Texts = { ...labels, ...moreMessages };

function screenMessage(key: ScreenMessageKey, locale: Locale): string {
  return texts[key]?.[locale] ?? texts[key]?.en ?? '';
}

for (const locale of openedLocales) {
  // Every message in every language: lib/search/exact-messages.test.ts.
  test(`a message of Mastodon leads to the entry about it, ${locale}`, async ({ request }) => {
    const messages = troubleIds.flatMap((id) => {
      const [key] = troubleEntry(id).messages;
      return key ? [[id, screenMessage(key, locale)] as const] : [];
    });
    const found = await Promise.all(
      messages.map(async ([id, message]) => {
        const html = await (await request.get(overview[locale], { params: { q: message } })).text();
        const first = /id="results".*?<ol[^>]*>.*?href="([^"]+)"/s.exec(html)?.[1];
        return [id, message, first];
      }),
    );
    const expected = messages.map(([id, message]) => [id, message, pathIn(locale, `guide/trouble/${id}`)]);
    expect(found).toEqual(expected);
  });

  test(`a search is kept from search engines and from caches, ${locale}`, async ({ request }) => {
    const answer = await request.get(`${overview[locale]}?q=alias`);
    expect(answer.headers()['cache-control']).toContain('no-store');
    expect(await answer.text()).toMatch(/<meta name="robots" content="noindex/);
  });
}
