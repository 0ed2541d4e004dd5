/** The languages whose words the search can bring to their roots, with Snowball: see `lib/search/stemmers.ts`. */
export type Stemmer =
  | 'arabic'
  | 'armenian'
  | 'bulgarian'
  | 'danish'
  | 'dutch'
  | 'english'
  | 'finnish'
  | 'french'
  | 'german'
  | 'greek'
  | 'hungarian'
  | 'indonesian'
  | 'irish'
  | 'italian'
  | 'lithuanian'
  | 'norwegian'
  | 'portuguese'
  | 'romanian'
  | 'russian'
  | 'serbian'
  | 'spanish'
  | 'swedish'
  | 'turkish'
  | 'ukrainian';

/** What the site knows of a language besides its texts. */
export type Language = {
  /** Its name in itself, as it stands in the list of languages. */
  name: string;
  /** What `og:locale` calls it: with the country whose spelling the texts have. */
  openGraph: `${string}_${string}`;
  /** The language and country whose dates are written (BCP 47). */
  formats: string;
  direction: 'ltr' | 'rtl';
  /** The marks before and after a word that is quoted. */
  quotes: readonly [string, string];
  /** `manual` where browsers do not know how to break its words. English is never broken, see `styles/base.css`. */
  hyphens?: 'manual';
  /** Whose roots the search finds; null where there is none, then a word is found as it is spelt. */
  stemmer: Stemmer | null;
  /** Its own letters, which are no accents, with what stands in for each on a keyboard without them. */
  letters: Readonly<Record<string, string>>;
};
