import { inLanguage, type PerLanguage } from '@/lib/i18n/per-language';
import type { Locale } from '@/lib/i18n/routing';
import type { ExternalPage } from '../external-urls';

/** A server for those who read a language, as it is publicly listed. What changes from week to week is not here: it is read live. */
export type ListedServer = {
  domain: string;
  /** Whether it has promised to keep Mastodon's server covenant. */
  hasCovenant: boolean;
  /** Who may join, where that is more than a matter of signing up; null where nothing is said. */
  access: 'associationMembers' | null;
};

/** Servers for the readers of a language: those with the covenant first, then by name. */
export type ServerList = {
  /** Where the list comes from, and the ISO day of that list. */
  source: ExternalPage;
  checked: string;
  servers: readonly ListedServer[];
};

const danish: ServerList = {
  source: 'danishServers',
  checked: '2026-05-26',
  servers: [
    { domain: 'expressional.social', hasCovenant: true, access: null },
    { domain: 'mstdn.dk', hasCovenant: true, access: null },
    { domain: 'helvede.net', hasCovenant: false, access: null },
    { domain: 'radikal.social', hasCovenant: false, access: null },
    { domain: 'social.data.coop', hasCovenant: false, access: 'associationMembers' },
    { domain: 'uddannelse.social', hasCovenant: false, access: null },
    { domain: 'venner.network', hasCovenant: false, access: null },
  ],
};

/** Whoever reads in English is likely to live among Danes. */
const lists: PerLanguage<ServerList> = { en: danish, da: danish };

/** The servers to choose from for the readers of a language. */
export function serverList(locale: Locale): ServerList {
  return inLanguage(lists, locale);
}
