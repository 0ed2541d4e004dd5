import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../i18n/routing';
import { findPage, pageKeys } from '../pages';
import { siteSearch } from './site-search';

/** What somebody typed, and the places that answer it: keys of pages (`guide/trouble/gone`), with `#section` where only that will do. */
export type TypedQuery = { lang: Locale; query: string; want: readonly string[]; held: boolean };

/** The queries of a file of JSON lines. Places may also be written as the paths of a language (`/da/guide/fejl/…`). */
export function readQueries(file: string): readonly TypedQuery[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { lang, query, want, held = false } = JSON.parse(line) as TypedQuery;
    return { lang, query, want: want.map((place) => placeOf(place, lang)), held };
  });
}

function placeOf(place: string, locale: Locale): string {
  const [where = '', section] = place.split('#');
  const isPath = where === `/${locale}` || where.startsWith(`/${locale}/`);
  const page = isPath
    ? findPage(where.slice(locale.length + 2), locale)
    : pageKeys.find((key) => key === where);
  if (page === null || page === undefined) throw new Error(`No page "${place}"`);
  return section === undefined ? page : `${page}#${section}`;
}

/** Our own queries, and the folder with those of others, where it is there. */
export const queryFiles = {
  own: path.join(import.meta.dirname, 'queries.jsonl'),
  others: path.join(process.env.SHARED ?? '../shared', 'corpora/search/queries.jsonl'),
};

/** Where the right answer stood among those found, from 0; -1 where it was not there. `found` are the first three. */
export type Outcome = TypedQuery & { place: number; found: readonly string[]; isGuess: boolean };

/** Searches for each query. A section that is wanted counts as found where its page is, at any section. */
export async function measure(queries: readonly TypedQuery[]): Promise<readonly Outcome[]> {
  return Promise.all(
    queries.map(async (query) => {
      const { hits, isGuess } = await siteSearch(query.lang, query.query);
      const wanted = query.want.map((place) => place.split('#')[0]);
      return {
        ...query,
        isGuess,
        place: hits.findIndex(({ page }) => wanted.includes(page)),
        found: hits.slice(0, 3).map(({ page, section }) => (section === null ? page : `${page}#${section}`)),
      };
    }),
  );
}

/** Shares of a number of outcomes. */
export function shares(outcomes: readonly Outcome[]): {
  first: number;
  three: number;
  none: number;
  count: number;
} {
  const share = (fits: (outcome: Outcome) => boolean) =>
    outcomes.length === 0 ? 0 : outcomes.filter(fits).length / outcomes.length;
  return {
    first: share(({ place }) => place === 0),
    three: share(({ place }) => place >= 0 && place < 3),
    none: share(({ place, isGuess }) => isGuess && place < 0),
    count: outcomes.length,
  };
}
