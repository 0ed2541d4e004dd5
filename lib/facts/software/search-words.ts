import { type LabelKey, label, labelLanguage } from '@/lib/facts/labels/labels';
import { inLanguage, languageOf, type PerLanguage } from '@/lib/i18n/per-language';
import type { Locale } from '@/lib/i18n/routing';
import type { Software } from './types';

/** The pages that a reader may have to look for. */
export type SoughtPage = 'alias' | 'move' | 'export' | 'import' | 'profile' | 'privacy';

/** Words to look for, and the language they are in. */
export type SoughtWords = { words: string; language: Locale };

type Called = {
  /** In English, which most of them are: also for readers of other languages. */
  english: readonly string[];
  /** In the reader's language. */
  own: PerLanguage<readonly string[]>;
};

/** What such pages are called in one program or another. */
const common: Record<SoughtPage, Called> = {
  alias: {
    english: ['account migration'],
    own: {
      en: ['alias', 'moving from another account'],
      da: ['alias', 'kontomigrering', 'flytning fra en anden konto'],
      de: ['Alias', 'Kontoumzug', 'Umzug von einem anderen Konto'],
    },
  },
  move: {
    english: ['account migration', 'move account'],
    own: {
      en: ['move followers'],
      da: ['kontomigrering', 'flyt konto'],
      de: ['Kontoumzug', 'Konto umziehen'],
    },
  },
  export: {
    english: ['export'],
    own: {
      en: ['download your data'],
      da: ['eksport', 'hent dine data'],
      de: ['exportieren', 'Daten herunterladen'],
    },
  },
  import: {
    english: ['import'],
    own: { en: ['import and export'], da: ['import og eksport'], de: ['Import und Export'] },
  },
  profile: {
    english: ['edit profile'],
    own: { en: ['profile'], da: ['rediger profil'], de: ['Profil bearbeiten'] },
  },
  privacy: {
    english: ['privacy'],
    own: {
      en: ['follow requests'],
      da: ['fortrolighed', 'følgeanmodninger'],
      de: ['Datenschutz', 'Follower-Anfragen'],
    },
  },
};

/** The words that Mastodon's own pages have for it. */
const onMastodon: Record<SoughtPage, readonly LabelKey[]> = {
  alias: ['settings.aliases', 'auth.migrate_account'],
  move: ['settings.migrate', 'auth.migrate_account'],
  export: ['settings.import_and_export', 'settings.export'],
  import: ['settings.import_and_export', 'settings.import'],
  profile: ['web.account_edit.column_title', 'settings.profile'],
  privacy: ['privacy.title'],
};

/** The words to look for a page by: Mastodon's own in the newest wording we read, for others what such pages are often called. */
export function searchWords(
  page: SoughtPage,
  { family }: Pick<Software, 'family'>,
  locale: Locale,
): readonly SoughtWords[] {
  const all = (list: readonly string[], language: Locale) => list.map((words) => ({ words, language }));
  if (family === 'mastodon')
    return all([...new Set(onMastodon[page].map((key) => label(key, locale)))], labelLanguage(locale));
  const { english, own } = common[page];
  return [...all(english, 'en'), ...all(inLanguage(own, locale), languageOf(own, locale))];
}

/** Whether there are such words for a page. */
export function isSought(page: string): page is SoughtPage {
  return Object.hasOwn(common, page);
}
