import { expect, test } from 'vitest';
import { MoveGuide } from '@/app/[locale]/guide/move-server/move-guide';
import { renderIn } from '@/e2e/support/render';
import { readQuery } from '@/lib/address/query';
import { readMove } from '@/lib/move/move';

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
