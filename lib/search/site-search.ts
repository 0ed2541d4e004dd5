import { loadMessages } from '@/messages';
import { emptyQuery, type Query } from '../address/query';
import { readableMessage } from '../facts/labels/placeholders';
import { type Locale, language, offeredLocales } from '../i18n/routing';
import { hasStep, type Move, readMove } from '../move/move';
import { guideSteps } from '../move/steps';
import type { PageKey } from '../pages';
import { troublePage } from '../pages/trouble-pages';
import { type Document, siteDocuments } from './documents';
import { type Engine, makeEngine } from './engine';
import { entryMessages, languageOfMessage } from './entry-messages';
import { findMessages, messageIndex } from './exact-messages';
import { type Excerpt, excerptOf } from './excerpt';
import { loadStemmer } from './stemmers';
import { lexicon } from './terms';
import { searchWords } from './words';

/** One place found: where it is, what it is called, and the sentence that says why. */
export type Hit = { page: PageKey; section: string | null; title: string; excerpt: Excerpt };

/** What a search came to. `isGuess`: nothing fitted, and these are what most people look for. */
export type Found = { hits: readonly Hit[]; corrected: string | null; isGuess: boolean };

/** The most that one search shows, and the most of it from one page. */
const most = 10;
const mostOfOnePage = 2;
/** What fits less than this share as well as the best does is left out. */
const fitEnough = 0.18;

/** What most people come for, where a search says nothing. */
const likeliest: readonly PageKey[] = [
  'guide/move-server',
  'guide/trouble/followers-missing',
  'guide/trouble',
];

type SiteIndex = { engine: Engine; documents: ReadonlyMap<string, Document> };

/**
 * The indexes of this process. Next loads this module once for pages, once for route handlers and once for `instrumentation.ts`: what stands
 * in the module alone would be made three times.
 */
const shared = globalThis as { searchIndexes?: Map<Locale, Promise<SiteIndex>> };
shared.searchIndexes ??= new Map();
const indexes = shared.searchIndexes;

const messages = messageIndex(entryMessages);

const address = ({ page, section }: Pick<Document, 'page' | 'section'>) =>
  section === null ? page : `${page}#${section}`;

/**
 * The guide that most people come for, and pages about the site, which few do. From 1.3 to 1.9 the measure is the same; below,
 * *move* alone leads to the guide for moving on, of which it is as much a name.
 */
function likelihood({ page, section }: Document): number {
  if (page === 'guide/move-server' && section === null) return 1.9;
  if (page === 'about' || page === 'facts') return 0.7;
  return 1;
}

async function makeIndex(locale: Locale): Promise<SiteIndex> {
  const words = await searchWords(locale);
  const root = await loadStemmer(language(locale).stemmer);
  const documents = siteDocuments(await loadMessages(locale), locale, words.phrases);
  const indexed = documents.map((document) => ({
    id: address(document),
    title: document.title,
    text: [document.purpose, ...document.text, ...document.messages].join(' '),
    likelihood: likelihood(document),
    phrases: [document.title, ...document.phrases, ...document.names, ...document.messages],
  }));
  return {
    engine: makeEngine(indexed, lexicon(locale, root, words)),
    documents: new Map(documents.map((document) => [address(document), document])),
  };
}

/** The index of a language, made once. */
export function siteIndex(locale: Locale): Promise<SiteIndex> {
  const index = indexes.get(locale) ?? makeIndex(locale);
  indexes.set(locale, index);
  return index;
}

/** Makes the indexes of the languages that readers are offered, one after another, so that nobody's search waits for one. */
export async function makeIndexes(): Promise<void> {
  for (const locale of offeredLocales) {
    // What arrives meanwhile is answered first.
    await new Promise(setImmediate);
    const { engine } = await siteIndex(locale);
    await new Promise(setImmediate);
    engine.readTexts();
  }
}

/** Whether a page made for these two servers has that section: the move guide leaves out what cannot be done. */
function isThere({ page, section }: Document, move: Move): boolean {
  if (page !== 'guide/move-server') return true;
  if (section === 'stop') return move.plan.followers !== 'move';
  const step = guideSteps.find((known) => known === section);
  return step === undefined || hasStep(move, step);
}

/** The index in the language that a search is written in: that of the page, unless another knows more of its words. */
async function indexFor(locale: Locale, query: string): Promise<SiteIndex> {
  let index = await siteIndex(locale);
  let unknown = index.engine.unknownIn(query);
  for (const other of offeredLocales) {
    if (unknown === 0) break;
    const otherIndex = await siteIndex(other);
    const unknownThere = otherIndex.engine.unknownIn(query);
    if (unknownThere >= unknown) continue;
    index = otherIndex;
    unknown = unknownThere;
  }
  return index;
}

/**
 * What fits a search, best first, in one list: the entries whose exact message is in it, then what its words are about. `servers` are
 * those the reader has named: a page does not have every section for every two servers. Never empty for a search that says something.
 */
export async function siteSearch(locale: Locale, query: string, servers: Query = emptyQuery): Promise<Found> {
  const { documents } = await siteIndex(locale);
  const { engine } = await indexFor(locale, query);
  const move = readMove(servers);
  const exact = findMessages(messages, query);
  const { ranked, corrected } = engine.search(query);
  const best = ranked[0]?.score ?? 0;
  const isSure = exact[0]?.isSure ?? false;
  const said = new Map<string, (typeof exact)[number]>(exact.map((hit) => [troublePage(hit.id), hit]));
  const ids = [
    ...said.keys(),
    ...(isSure ? [] : ranked.filter(({ score }) => score >= best * fitEnough).map(({ id }) => id)),
  ];
  const found = ids.flatMap((id) => documents.get(id) ?? []).filter((document) => isThere(document, move));
  const shown = firstOfEach([...new Set(found)]).slice(0, most);
  const roots = engine.rootsOf(corrected ?? query);
  const excerptOfHit = (document: Document): Excerpt => {
    const hit = said.get(document.page);
    if (hit === undefined) return excerptOf(document, roots, engine.rootsOf);
    const lang = languageOfMessage(hit.id, hit.message, locale);
    return [{ text: readableMessage(hit.message), isMatch: true, ...(lang !== locale && { lang }) }];
  };
  const asHit = (document: Document): Hit => ({
    page: document.page,
    section: document.section,
    title: document.title,
    excerpt: excerptOfHit(document),
  });
  if (shown.length > 0)
    return { hits: shown.map(asHit), corrected: exact.length > 0 ? null : corrected, isGuess: false };
  return {
    hits: likeliest.flatMap((page) => documents.get(page) ?? []).map(asHit),
    corrected: null,
    isGuess: true,
  };
}

function firstOfEach(documents: readonly Document[]): readonly Document[] {
  const counts = new Map<PageKey, number>();
  return documents.filter(({ page }) => {
    const count = (counts.get(page) ?? 0) + 1;
    counts.set(page, count);
    return count <= mostOfOnePage;
  });
}
