import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SectionedGuide } from '@/components/guide/sectioned-guide';
import { UntranslatedNotice } from '@/components/site/untranslated-notice';
import { renderIn } from '@/e2e/support/render';
import { emptyQuery } from '@/lib/address/query';
import type { Translation } from '@/lib/i18n/translations';
import { readMove } from '@/lib/move/move';
import { readOwnGuide } from '@/lib/move/own-server';
import { pagePath } from '@/lib/pages';
import { loadMessages } from '@/messages';
import { tipsGuide } from './tips/tips-guide';
import { TroubleEntryPage } from './trouble/[entry]/trouble-entry-page';
import { TroubleOverview } from './trouble/trouble-overview';

const danish: Translation = {
  total: 10,
  done: 5,
  outdated: [],
  missing: ['tips.lead', 'tips.remote', 'error'],
  missingCount: 5,
  isOffered: true,
};

const guide = () => <SectionedGuide of={tipsGuide} guide={readOwnGuide(emptyQuery, 'to')} />;

describe('where Danish lacks a sentence and a section', () => {
  beforeEach(() => void vi.stubEnv('TRANSLATIONS', JSON.stringify({ da: danish })));
  afterEach(() => void vi.unstubAllEnvs());

  test('each is marked as English, and nothing else of the guide', async () => {
    const html = await renderIn('da', guide());
    expect(html).toMatch(/<p class="lead"><span lang="en">/);
    expect(html).toMatch(/<section [^>]*id="remote"[^>]* lang="en"><h2 [^>]*lang="en"/);
    expect(html).toMatch(/<section [^>]*id="search"[^>]*"><h2 id="search-title">/);
  });

  test('the page says so at its top, with the way to how far the translation is', async () => {
    const html = await renderIn('da', <UntranslatedNotice page="guide/tips" />);
    expect(html).toContain(`href="${pagePath('translations', 'da')}"`);
    const { Common } = await loadMessages('da');
    expect(html).toContain(Common.untranslated.split(' (')[0]);
  });

  test('a page that has all its sentences says nothing, nor does English', async () => {
    expect(await renderIn('da', <UntranslatedNotice page="guide/files" />)).toBe('');
    expect(await renderIn('en', <UntranslatedNotice page="guide/tips" />)).toBe('');
    expect(await renderIn('en', guide())).not.toContain('<span lang="en">');
  });
});

test('a title that quotes a message which Mastodon has in English alone marks it', async () => {
  const quoted = '„<span lang="en">This action is not allowed</span>“: ';
  const move = readMove(emptyQuery);
  for (const page of [
    <TroubleOverview key="all" move={move} search="" answer={null} />,
    <TroubleEntryPage key="one" move={move} id="action-not-allowed" />,
  ])
    expect(await renderIn('de', page)).toContain(quoted);
});

test('nothing is marked where every sentence is there', async () => {
  const html = await renderIn('da', guide());
  expect(html).not.toMatch(/<(?:span|section|h2)[^>]* lang="en"/);
});
