import { loadMessages } from '@/messages';
import { emptyQuery, type Query } from '../address/query';
import type { troubleIds } from '../help/entries';
import type { Locale } from '../i18n/routing';
import { hasStep, type Move, readMove } from '../move/move';
import { guideSteps } from '../move/steps';
import type { PageKey } from '../pages';
import { troublePage } from '../pages/trouble-pages';
import { type Document, siteDocuments } from './documents';
import { searchables } from './index-of-entries';
import { search, searchIndex } from './search';

/** One thing found: where it is, and what it is called. */
export type Hit = { page: PageKey; section: string | null; title: string };

/** The most that one search shows of each group. */
const mostInGroup = 6;

type SiteIndex = { index: ReturnType<typeof searchIndex<string>>; hits: ReadonlyMap<string, Hit> };

const indexes = new Map<Locale, Promise<SiteIndex>>();

async function makeIndex(
  locale: Locale,
  troubleTitle: (id: (typeof troubleIds)[number]) => string,
): Promise<SiteIndex> {
  const documents = siteDocuments(await loadMessages(locale));
  const address = ({ page, section }: Pick<Document, 'page' | 'section'>) => `${page}#${section ?? ''}`;
  const entries = searchables(troubleTitle);
  const hits = new Map<string, Hit>([
    ...documents.map(
      ({ page, section, title }) => [address({ page, section }), { page, section, title }] as const,
    ),
    ...entries.map(({ id, title }) => [id, { page: troublePage(id), section: null, title }] as const),
  ]);
  const index = searchIndex<string>([
    ...documents.map((document) => ({
      id: address(document),
      messages: [],
      title: document.title,
      words: document.text,
    })),
    ...entries,
  ]);
  return { index, hits };
}

/** What was found of one kind: places in the guides, or help when something goes wrong. */
export type HitGroup = { kind: 'guides' | 'help'; hits: readonly Hit[] };

/** Whether a page made for these two servers has that section: the move guide leaves out what cannot be done. */
function isThere({ page, section }: Hit, move: Move): boolean {
  if (page !== 'guide/move-server') return true;
  if (section === 'stop') return move.plan.followers !== 'move';
  const step = guideSteps.find((known) => known === section);
  return step === undefined || hasStep(move, step);
}

const kindOf = ({ page }: Hit): HitGroup['kind'] => (page.startsWith('guide/trouble/') ? 'help' : 'guides');

/**
 * What fits a search, the best of each kind first, and first the kind that the best hit of all is of. The index of a language is made
 * at its first search and kept; `troubleTitle` names the entries of the help in that language. `servers` are those the reader has
 * named: a page does not have every section for every two servers.
 */
export async function siteSearch(
  locale: Locale,
  query: string,
  troubleTitle: (id: (typeof troubleIds)[number]) => string,
  servers: Query = emptyQuery,
): Promise<readonly HitGroup[]> {
  const made = indexes.get(locale) ?? makeIndex(locale, troubleTitle);
  indexes.set(locale, made);
  const { index, hits } = await made;
  const move = readMove(servers);
  const found = search(index, query)
    .flatMap((id) => hits.get(id) ?? [])
    .filter((hit) => isThere(hit, move));
  const kinds = [...new Set(found.map(kindOf))];
  return kinds.map((kind) => ({
    kind,
    hits: found.filter((hit) => kindOf(hit) === kind).slice(0, mostInGroup),
  }));
}
