import { expect, test } from 'vitest';
import { MoveGuide } from '@/app/[locale]/guide/move-server/move-guide';
import { renderIn, textsIn } from '@/e2e/support/render';
import { readQuery } from '@/lib/address/query';
import { searchWords } from '@/lib/facts/software/search-words';
import { findSoftware, softwareIds } from '@/lib/facts/software/software';
import type { Software } from '@/lib/facts/software/types';
import { languageOf } from '@/lib/i18n/per-language';
import type { RealLocale } from '@/lib/i18n/routing';
import { type Move, readMove } from '@/lib/move/move';

const names = ['from', 'to', 'fromSoftware', 'toSoftware'] as const;

test.each([
  ['gotosocial', 'Save account aliases', 'en'],
  ['bookwyrm', 'Alias erstellen', null],
  ['mastodon', 'Alias erstellen', null],
] as const)(
  'a button of %s that says "%s" in a German page has its language',
  async (software, words, lang) => {
    const query = new URLSearchParams({
      from: 'alt.example.com',
      to: 'neu.example.org',
      toSoftware: software,
    });
    const html = await renderIn('de', <MoveGuide move={readMove(readQuery(names, query))} />);
    const labels = [...html.matchAll(/<kbd class="ui-label"([^>]*)>([^<]*)</g)].filter(
      ([, , text]) => text === words,
    );
    expect(labels.length).toBeGreaterThan(0);
    for (const [, attributes = ''] of labels)
      expect(attributes.match(/ lang="([^"]*)"/)?.[1] ?? null).toBe(lang);
  },
);

/** What a software says in English alone: words of two or more, for one word may be the same in another language. */
function englishOf(software: Software, locale: RealLocale): readonly string[] {
  const onScreen = [...Object.values(software.buttons), ...Object.values(software.rowNames)];
  const sought = (['alias', 'move', 'export'] as const).flatMap((page) =>
    searchWords(page, software, locale),
  );
  return [
    ...onScreen.filter((words) => languageOf(words, locale) !== locale).map(({ en }) => en),
    ...sought.filter(({ language }) => language === 'en').map(({ words }) => words),
  ].filter((words) => words.includes(' '));
}

const moveBetween = (fromSoftware: string, toSoftware: string): Move =>
  readMove(
    readQuery(
      names,
      new URLSearchParams({ from: 'a.example.com', to: 'b.example.org', fromSoftware, toSoftware }),
    ),
  );

test.each(['da', 'de'] as const)(
  'what a software says in English alone is marked in a page in %s',
  async (locale) => {
    const faults: string[] = [];
    let marked = 0;
    for (const id of softwareIds) {
      const english = englishOf(findSoftware({ id, version: null }), locale);
      if (english.length === 0) continue;
      for (const move of [moveBetween(id, 'mastodon'), moveBetween('mastodon', id)]) {
        for (const { text, language } of textsIn(await renderIn(locale, <MoveGuide move={move} />))) {
          const found = english.filter((words) => text.includes(words));
          if (language === 'en') marked += found.length;
          else faults.push(...found.map((words) => `${id}: ${words} in ${text}`));
        }
      }
    }
    expect(marked).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  },
);

const textBetween = async (locale: 'da' | 'de' | 'en', fromSoftware: string, toSoftware: string) => {
  const query = new URLSearchParams({ fromSoftware, toSoftware });
  const html = await renderIn(locale, <MoveGuide move={readMove(readQuery(names, query))} />);
  return html.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"');
};

test.each([
  [
    'each file has the button that gives it',
    'de',
    'akkoma',
    'akkoma',
    'Exportiere deine Blocks in eine csv Datei',
  ],
  ['and the heading it is imported under', 'en', 'akkoma', 'akkoma', 'Mute import'],
  ['a form among several is found by its heading', 'de', 'akkoma', 'akkoma', 'Account umziehen'],
  ['what lies in a store is fetched by its word for it', 'de', 'iceshrimp', 'mastodon', 'Cloud-Drive'],
  ['without a server the address of a page is told', 'en', 'misskey', 'mastodon', '/my/drive'],
  ['a label without a translation stays English', 'da', 'friendica', 'friendica', 'Done. You can now login'],
  ['nobody is told to speak to followers there are not', 'en', 'lemmy', 'lemmy', 'Say where you are now'],
] as const)('%s', async (_, locale, from, to, words) => {
  expect(await textBetween(locale, from, to)).toContain(words);
});

test('an example of a handle is on Mastodon only where that is what runs there', async () => {
  expect(await textBetween('en', 'mastodon', 'misskey')).toContain('anna@mastodon.example');
  expect(await textBetween('en', 'pixelfed', 'pixelfed')).not.toContain('mastodon.example');
});
