import { describe, expect, test } from 'vitest';
import { SectionedGuide } from '@/components/guide/sectioned-guide';
import { idsIn, linksIn, renderIn } from '@/e2e/support/render';
import { readQuery } from '@/lib/address/query';
import { findSoftware } from '@/lib/facts/software/software';
import { locales } from '@/lib/i18n/routing';
import { readMove } from '@/lib/move/move';
import { pageKeys, pagePath } from '@/lib/pages';
import { filesGuide } from './files-guide';

const fields = ['from', 'to', 'fromSoftware', 'toSoftware'] as const;
const render = (locale: (typeof locales)[number], search: string) =>
  renderIn(locale, <SectionedGuide of={filesGuide} guide={readMove(readQuery(fields, search))} />);
const both = 'from=mastodon.social&to=expressional.social';

describe.each(locales)('the guide to the reader’s files in %s', (locale) => {
  test.each([
    '',
    both,
    'to=expressional.social',
    `${both}&fromSoftware=misskey&toSoftware=gotosocial`,
    'from=a b&to=%3Cb%3E',
  ])('reads whole with "%s", and every link of ours leads somewhere', async (search) => {
    const html = await render(locale, search);
    const ids = idsIn(html);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toMatch(/undefined|\[object|\{[a-zA-Z]+\}/);
    const own = pageKeys.map((key) => pagePath(key, locale));
    const lost = linksIn(html).filter((href) => {
      if (href.startsWith('#')) return !ids.includes(href.slice(1));
      return href.startsWith('/') && !own.includes(href.split('?')[0] ?? '');
    });
    expect(lost).toEqual([]);
  });

  test('leads to the pages of the two servers once they are named', async () => {
    const links = linksIn(await render(locale, both));
    const { pages } = findSoftware(null);
    expect(links).toContain(`https://mastodon.social${pages.export}`);
    expect(links).toContain('https://mastodon.social/settings/exports/follows.csv');
    expect(links).toContain(`https://expressional.social${pages.import}`);
  });
});
