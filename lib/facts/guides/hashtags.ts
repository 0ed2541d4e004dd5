import { inLanguage, type PerLanguage } from '@/lib/i18n/per-language';
import type { Locale } from '@/lib/i18n/routing';
import type { ExternalPage } from '../external-urls';

/** The groups, in the order they are shown. */
export const hashtagGroups = ['hello', 'society', 'culture', 'work'] as const;
export type HashtagGroup = (typeof hashtagGroups)[number];

/** Hashtags that people use who write a language, by subject, without their `#`. */
export type HashtagList = {
  /** The language they are in (BCP 47). */
  lang: string;
  /** Where they were chosen from. */
  source: ExternalPage;
  groups: Readonly<Record<HashtagGroup, readonly string[]>>;
};

const danish: HashtagList = {
  lang: 'da',
  source: 'danishHashtags',
  groups: {
    hello: ['NyPåMastodon', 'Introduktion', 'DKMastodon', 'FællesHjerne', 'Anbefaling'],
    society: ['DKPol', 'DKMedier', 'DKSocial', 'EUDK', 'uddpol', 'sundpol', 'DKKlima', 'DKEnergi'],
    culture: ['DKKultur', 'DKMusik', 'DKFilm', 'DKFoto', 'DKKunst', 'Fredagsbog', 'DKSport', 'opskrifter'],
    work: ['DKIT', 'DKScience', 'DKJob', 'DKBiz'],
  },
};

/** Whoever reads in English is likely to live among Danes. */
const lists: PerLanguage<HashtagList> = { en: danish, da: danish };

/** The hashtags for the readers of a language. */
export function hashtagList(locale: Locale): HashtagList {
  return inLanguage(lists, locale);
}

/** Where people who read a language ask each other for help. */
export const hashtagForHelp: PerLanguage<string> = { en: '#AskFedi', da: '#FællesHjerne' };
