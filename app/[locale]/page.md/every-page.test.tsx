import type { ReactNode } from 'react';
import Turndown from 'turndown';
import { describe, expect, test } from 'vitest';
import { SectionedGuide } from '@/components/guide/sectioned-guide';
import { renderIn } from '@/e2e/support/render';
import { emptyQuery, readQuery } from '@/lib/address/query';
import { htmlToMarkdown } from '@/lib/formats/markdown/html-to-markdown';
import { troubleIds } from '@/lib/help/entries';
import { locales } from '@/lib/i18n/routing';
import { readOwnDomain } from '@/lib/formats/webfinger/own-domain';
import { readMove } from '@/lib/move/move';
import { readOwnGuide } from '@/lib/move/own-server';
import { situationIds } from '@/lib/move/situations/ids';
import { readSituation, situations } from '@/lib/move/situations/situations';
import { AboutPage } from '../about/about-page';
import { AccessibilityPage } from '../accessibility/accessibility-page';
import { FactsPage } from '../facts/facts-page';
import { AdminsGuide } from '../for-admins/admins-guide';
import { filesGuide } from '../guide/files/files-guide';
import { chooseGuide } from '../guide/choose-a-server/choose-guide';
import { twitterGuide } from '../guide/from-twitter/twitter-guide';
import { startGuide } from '../guide/getting-started/start-guide';
import { MoveGuide } from '../guide/move-server/move-guide';
import { SituationGuide } from '../guide/move-server/situation-guide';
import { ownDomainGuide } from '../guide/own-domain/own-domain-guide';
import { tipsGuide } from '../guide/tips/tips-guide';
import { TroubleEntryPage } from '../guide/trouble/[entry]/trouble-entry-page';
import { TroubleOverview } from '../guide/trouble/trouble-overview';
import { HomePage } from '../home-page';
import { PrivacyPage } from '../privacy/privacy-page';
import { SearchPage } from '../search/search-page';

const query = readQuery(['from', 'to'], 'from=gammel.example.com&to=ny.example.org');
const move = readMove(query);

const readyText = (text: string) => locales.map((locale) => ({ locale, text }));
const texts = {
  welcome: readyText('Welcome to us.'),
  approval: readyText('We read each application.'),
  closing: readyText('We close: https://a.example/b\n\nDo it soon.'),
  replay: readyText('Send it again: tootctl'),
  badge: readyText('Move here'),
};
const names = 'username=anna@mastodon.social&alias=hej@anna.dk';

const pages: Record<string, ReactNode> = {
  home: <HomePage query={query} />,
  'move guide': <MoveGuide move={move} />,
  'move guide without servers': <MoveGuide move={readMove(emptyQuery)} />,
  ...Object.fromEntries(
    situationIds.map((id) => [
      id,
      <SituationGuide key={id} id={id} move={readSituation({ ...query, ...situations[id].read(query) }, id)} />,
    ]),
  ),
  ...Object.fromEntries(troubleIds.map((id) => [id, <TroubleEntryPage key={id} move={move} id={id} />])),
  'choose a server': <SectionedGuide of={chooseGuide} guide={readOwnGuide(query, 'from')} />,
  'getting started': <SectionedGuide of={startGuide} guide={readOwnGuide(query, 'to')} />,
  'from twitter': <SectionedGuide of={twitterGuide} guide={readOwnGuide(query, 'to')} />,
  'own domain': <SectionedGuide of={ownDomainGuide} guide={readOwnDomain(readQuery(['username', 'alias'], names))} />,
  'own domain without names': <SectionedGuide of={ownDomainGuide} guide={readOwnDomain(emptyQuery)} />,
  'all trouble': <TroubleOverview move={move} search="" answer={null} />,
  files: <SectionedGuide of={filesGuide} guide={move} />,
  about: <AboutPage />,
  privacy: <PrivacyPage />,
  accessibility: <AccessibilityPage />,
  facts: <FactsPage />,
  'for admins': <AdminsGuide query={query} texts={texts} />,
  search: <SearchPage query={query} search="" answer={null} />,
  tips: <SectionedGuide of={tipsGuide} guide={readOwnGuide(query, 'to')} />,
};

/** The words of a text, without its punctuation and signs. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

type Block = HTMLElement & { isBlock: boolean };

/** Whether an element has lines of its own: by its kind, or as our styles have it. */
function standsAlone(node: Block): boolean {
  const names = ['DETAILS', 'SUMMARY', 'LABEL', 'OPTION', 'BUTTON', 'LEGEND'];
  return node.isBlock || names.includes(node.nodeName) || /(?:^| )(?:open-page|mark|screen-\w+)/.test(node.getAttribute('class') ?? '');
}

/** Whether a reader without scripts does not see an element. `e2e/tools.spec.ts` holds this against a browser. */
function isUnseen(node: HTMLElement): boolean {
  if (['SCRIPT', 'STYLE', 'SVG', 'DATALIST'].includes(node.nodeName.toUpperCase()) || node.hasAttribute('hidden')) return true;
  const isShortName = node.nodeName === 'SUMMARY' && node.parentElement?.className === 'unfolds';
  const isIdleName =
    node.className.includes('section-server') && !node.parentElement?.querySelector('a[aria-describedby="new-tab"]');
  return isShortName || isIdleName || /\b(needs-script|paper-head|step-is-done|reminders)\b/.test(node.getAttribute('class') ?? '');
}

/** The words a page shows, as its elements have them: those of blocks apart, those of a line as they stand. */
function visibleWords(html: string): string[] {
  const plain = new Turndown();
  plain.escape = (text) => text;
  plain.addRule('text alone', {
    filter: () => true,
    replacement: (text, node) => (standsAlone(node as unknown as Block) ? `\n${text}\n` : text),
  });
  plain.addRule('unseen', { filter: isUnseen, replacement: () => '' });
  return wordsOf(plain.turndown(html.replace(/<\/?noscript>/g, '')));
}

/** The words of Markdown, without the addresses of its links. */
const writtenWords = (markdown: string) =>
  wordsOf(markdown.replace(/\]\(<[^>]*>\)/g, ']').replaceAll('\\', '')).filter((word) => word !== '');

describe.each(locales)('the Markdown of a page in %s', (locale) => {
  test.each(Object.keys(pages))('says what the page says, word for word, and runs no two words together: %s', async (name) => {
    const html = await renderIn(locale, pages[name]);
    const markdown = htmlToMarkdown(`<main>${html}</main>`, 'https://guide.example/');
    // Numbers of a list are its own in Markdown, and on the page no text.
    const numbers = /^\s*\d+\.\s/gm;
    expect(writtenWords(markdown.replace(numbers, ''))).toEqual(visibleWords(html));

    const whole = html.replace(/<wbr\/?>/g, '');
    const inline = 'samp|code|kbd|strong|a|dfn|bdi|em|cite|span';
    const joined = [...whole.matchAll(new RegExp(`[\\p{L}.!?»”]</(?:${inline})><(?:${inline})\\b[^>]*>(?=[\\p{L}«»“])`, 'gu'))];
    // Drawings of screens are for the eye alone, a main link is a line of its own.
    const places = joined.map(({ index }) => whole.slice(Math.max(0, index - 60), index + 60));
    expect(places.filter((place) => !/screen-|<a class="open-page/.test(place))).toEqual([]);
  });
});
