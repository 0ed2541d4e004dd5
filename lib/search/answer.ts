import { getTranslations } from 'next-intl/server';
import { fieldOf, type Query } from '../address/query';
import { hashtagForHelp } from '../facts/guides/hashtags';
import { inLanguage } from '../i18n/per-language';
import type { Locale } from '../i18n/routing';
import { situationIds } from '../move/situations/ids';
import { situations } from '../move/situations/situations';
import { aboutKeys, type PageKey, pageRow } from '../pages';
import { pageHref } from '../pages/page-href';
import { situationPage } from '../pages/situation-pages';
import type { Excerpt } from './excerpt';
import { type Hit, siteSearch } from './site-search';

/** One place found, ready to be shown: its address for these servers, its title, what kind of place it is, and why it was found. */
export type ShownHit = { href: string; title: string; where: string; excerpt: Excerpt };

/** What a search found, in the reader's language. `ask` says whom to ask where nothing fitted and the hits are only guesses. */
export type Answer = {
  summary: string;
  didYouMean: { label: string; text: string; href: string } | null;
  hits: readonly ShownHit[];
  ask: string | null;
};

/** The pages that have a search field. */
export type SearchPage = 'search' | 'guide/trouble';

type Kind = 'guide' | 'situation' | 'help' | 'site';

function kindOf(page: PageKey): Kind {
  if (page.startsWith('guide/trouble/')) return 'help';
  if (page.startsWith('guide/move-server/')) return 'situation';
  return page === 'translations' || aboutKeys.some((key) => key === page) ? 'site' : 'guide';
}

/** Answers a search, with links that keep the servers in `query`; `page` is the one with the search field. */
export async function searchAnswer(
  page: SearchPage,
  locale: Locale,
  search: string,
  query: Query,
): Promise<Answer> {
  const texts = await getTranslations({ locale });
  const t = await getTranslations({ locale, namespace: 'Search' });
  const { hits, corrected, isGuess } = await siteSearch(locale, search, query);
  const where = ({ page: key, section }: Hit) =>
    section === null
      ? t(`kinds.${kindOf(key)}`)
      : t('inGuide', { guide: texts(`${pageRow(key).namespace}.title`) });
  return {
    summary: isGuess ? t('nothing') : t('found', { count: hits.length }),
    didYouMean:
      corrected === null
        ? null
        : {
            label: t('didYouMean'),
            text: corrected,
            href: pageHref(page, locale, { ...query, q: fieldOf(corrected) }),
          },
    hits: hits.map((hit) => ({
      href: hrefOf(hit, locale, query),
      title: hit.title,
      where: where(hit),
      excerpt: hit.excerpt,
    })),
    ask: isGuess ? t('ask', { hashtag: inLanguage(hashtagForHelp, locale) }) : null,
  };
}

function hrefOf({ page, section }: Hit, locale: Locale, query: Query): string {
  const situation = situationIds.find((id) => situationPage(id) === page);
  const carried = situation ? situations[situation].carry(query) : query;
  return pageHref(page, locale, carried) + (section === null ? '' : `#${section}`);
}
