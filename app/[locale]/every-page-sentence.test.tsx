import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { SectionedGuide } from '@/components/guide/sectioned-guide';
import { renderIn } from '@/e2e/support/render';
import { faultsIn, linesIn } from '@/e2e/support/sentences';
import { readQuery } from '@/lib/address/query';
import { readOwnDomain } from '@/lib/formats/webfinger/own-domain';
import { troubleIds } from '@/lib/help/entries';
import { locales } from '@/lib/i18n/routing';
import { readMove } from '@/lib/move/move';
import { readOwnGuide } from '@/lib/move/own-server';
import { AboutPage } from './about/about-page';
import { AccessibilityPage } from './accessibility/accessibility-page';
import { FactsPage } from './facts/facts-page';
import { chooseGuide } from './guide/choose-a-server/choose-guide';
import { filesGuide } from './guide/files/files-guide';
import { twitterGuide } from './guide/from-twitter/twitter-guide';
import { startGuide } from './guide/getting-started/start-guide';
import { ownDomainGuide } from './guide/own-domain/own-domain-guide';
import { tipsGuide } from './guide/tips/tips-guide';
import { TroubleEntryPage } from './guide/trouble/[entry]/trouble-entry-page';
import { TroubleOverview } from './guide/trouble/trouble-overview';
import { HomePage } from './home-page';
import { PrivacyPage } from './privacy/privacy-page';

const names = ['from', 'to', 'fromSoftware', 'toSoftware'] as const;
const query = (search: string) => readQuery(names, search);
const move = (search: string) => readMove(query(search));

/** Every page but the move guide and its situations, which `every-sentence.test.tsx` reads. */
const pages: Record<string, (search: string) => ReactNode> = {
  home: (search) => <HomePage query={query(search)} />,
  'guide/choose-a-server': (search) => (
    <SectionedGuide of={chooseGuide} guide={readOwnGuide(query(search), 'from')} />
  ),
  'guide/getting-started': (search) => (
    <SectionedGuide of={startGuide} guide={readOwnGuide(query(search), 'to')} />
  ),
  'guide/tips': (search) => <SectionedGuide of={tipsGuide} guide={readOwnGuide(query(search), 'to')} />,
  'guide/from-twitter': (search) => (
    <SectionedGuide of={twitterGuide} guide={readOwnGuide(query(search), 'to')} />
  ),
  'guide/files': (search) => <SectionedGuide of={filesGuide} guide={move(search)} />,
  'guide/own-domain': () => (
    <SectionedGuide of={ownDomainGuide} guide={readOwnDomain(readQuery(['username', 'alias'], ''))} />
  ),
  'guide/trouble': (search) => <TroubleOverview move={move(search)} search="" answer={null} />,
  ...Object.fromEntries(
    troubleIds.map((id) => [
      `guide/trouble/${id}`,
      (search: string) => <TroubleEntryPage move={move(search)} id={id} />,
    ]),
  ),
  about: () => <AboutPage />,
  facts: () => <FactsPage />,
  privacy: () => <PrivacyPage />,
  accessibility: () => <AccessibilityPage />,
};

/** What a reader may have filled in. */
const states = [
  '',
  'from=gammel.example.com',
  'to=ny.example.org',
  'from=gammel.example.com&to=ny.example.org',
];

/** Entries of help are many: they are read with nothing and with all of it. */
const ends = [states.at(0) ?? '', states.at(-1) ?? ''];

describe.each(locales)('the sentences in %s', (locale) => {
  test.each(Object.entries(pages))('of %s make sense whatever is filled in', async (name, page) => {
    const faults = [];
    for (const search of name.startsWith('guide/trouble/') ? ends : states) {
      const lines = linesIn(await renderIn(locale, page(search)));
      faults.push(...lines.flatMap((line, at) => faultsIn(line, lines[at - 1])));
    }
    expect(faults).toEqual([]);
  });
});
