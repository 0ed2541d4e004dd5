import { type LabelKey, label } from '@/lib/facts/labels/labels';
import { inLanguage, type PerLanguage } from '@/lib/i18n/per-language';
import type { Locale } from '@/lib/i18n/routing';
import type { Software } from './types';

/** The pages that a reader may have to look for. */
export type SoughtPage = 'alias' | 'move' | 'export' | 'import' | 'profile' | 'privacy';

/** What such pages are called in one program or another, in English, which most of them are, and in the reader's language. */
const common: Record<SoughtPage, PerLanguage<readonly string[]>> = {
  alias: {
    en: ['alias', 'account migration', 'moving from another account'],
    da: ['alias', 'account migration', 'kontomigrering', 'flytning fra en anden konto'],
    de: ['Alias', 'account migration', 'Kontoumzug', 'Umzug von einem anderen Konto'],
  },
  move: {
    en: ['account migration', 'move account', 'move followers'],
    da: ['account migration', 'move account', 'kontomigrering', 'flyt konto'],
    de: ['account migration', 'move account', 'Kontoumzug', 'Konto umziehen'],
  },
  export: {
    en: ['export', 'download your data'],
    da: ['export', 'eksport', 'hent dine data'],
    de: ['export', 'exportieren', 'Daten herunterladen'],
  },
  import: {
    en: ['import', 'import and export'],
    da: ['import', 'import og eksport'],
    de: ['import', 'Import und Export'],
  },
  profile: {
    en: ['edit profile', 'profile'],
    da: ['edit profile', 'rediger profil'],
    de: ['edit profile', 'Profil bearbeiten'],
  },
  privacy: {
    en: ['privacy', 'follow requests'],
    da: ['privacy', 'fortrolighed', 'følgeanmodninger'],
    de: ['privacy', 'Datenschutz', 'Follower-Anfragen'],
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
): readonly string[] {
  if (family !== 'mastodon') return inLanguage(common[page], locale);
  return [...new Set(onMastodon[page].map((key) => label(key, locale)))];
}

/** Whether there are such words for a page. */
export function isSought(page: string): page is SoughtPage {
  return Object.hasOwn(common, page);
}
