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
