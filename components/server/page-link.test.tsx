import { expect, test } from 'vitest';
import { renderIn } from '@/e2e/support/render';
import { readQuery } from '@/lib/address/query';
import { readMove } from '@/lib/move/move';
import { OpenPage } from './open-page';
import { PageLink } from './page-link';

const moveTo = (software: string) =>
  readMove(
    readQuery(['to', 'toSoftware'], new URLSearchParams({ to: 'new.example.org', toSoftware: software })),
  );

test.each([
  ['hollo', 'de', 'lang="en"'],
  ['akkoma', 'de', null],
  ['akkoma', 'da', 'lang="en"'],
  ['akkoma', 'en', null],
  ['misskey', 'da', 'lang="en"'],
  ['misskey', 'de', null],
  ['mastodon@4.5', 'de', null],
] as const)(
  'a way through the menus of %s in %s is marked where it is in English',
  async (id, locale, mark) => {
    const { to } = moveTo(id);
    expect(to.software.menus.import).toBeDefined();
    const html = await renderIn(
      locale,
      <>
        <OpenPage end={to} page="import" />
        <PageLink end={{ ...to, software: { ...to.software, pages: {} } }} page="import">
          x
        </PageLink>
      </>,
    );
    const marks = html.match(/<(?:span|strong)[^>]*lang="en"[^>]*>[^<]* › /g) ?? [];
    expect(html).toContain(' › ');
    expect(marks).toHaveLength(mark ? 2 : 0);
  },
);
