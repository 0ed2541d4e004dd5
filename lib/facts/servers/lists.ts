import { inLanguage, type PerLanguage } from '@/lib/i18n/per-language';
import type { Locale } from '@/lib/i18n/routing';
import type { ExternalPage } from '../external-urls';

/** A server for those who read a language, as it is publicly listed. What changes from week to week is not here: it is read live. */
export type ListedServer = {
  domain: string;
  /**
   * Whom it is for, in short what it says of itself: in the source `regionalServers`, helvede.net on its about page. Missing where we
   * have read nothing.
   */
  audience?: Audience;
  /** Who runs it, where it says so there. */
  runBy?: 'association';
  /** The list says that it has promised to keep Mastodon's server covenant. */
  hasCovenant?: true;
  /** Who may join, where that is more than a matter of signing up. */
  access?: 'associationMembers' | 'notEveryMail';
};

/** Servers for the readers of a language: those with the covenant first, then by name. */
export type ServerList = {
  /** Where the list comes from, and the ISO day of that list. */
  source: ExternalPage;
  checked: string;
  servers: readonly ListedServer[];
};

/** Whom a server is for, as far as the servers of our lists say; each has its sentence in `ChooseServer.card.audience`. */
export type Audience =
  | 'scandinavians'
  | 'danishEnglish'
  | 'feministsQueersNerds'
  | 'austria'
  | 'aroundBerlin'
  | 'brandenburg'
  | 'hesse'
  | 'bavaria'
  | 'berlin'
  | 'north'
  | 'northRhineWestphalia'
  | 'upperAustria'
  | 'salzburg'
  | 'saarland'
  | 'south'
  | 'switzerland'
  | 'berlinForAll'
  | 'germanSpeakers'
  | 'tyrol'
  | 'vienna';

const danish: ServerList = {
  source: 'danishServers',
  checked: '2026-05-26',
  servers: [
    { domain: 'expressional.social', audience: 'scandinavians', hasCovenant: true },
    { domain: 'mstdn.dk', audience: 'danishEnglish', hasCovenant: true },
    { domain: 'helvede.net', audience: 'feministsQueersNerds' },
    { domain: 'radikal.social' },
    { domain: 'social.data.coop', access: 'associationMembers' },
    { domain: 'uddannelse.social' },
    { domain: 'venner.network' },
  ],
};

/** Those for all who read German, for a country or for a federal state; the list has others for a town or a district. */
const german: ServerList = {
  source: 'regionalServers',
  checked: '2025-05-09',
  servers: [
    { domain: 'aut.social', audience: 'austria' },
    { domain: 'berlin.social', audience: 'aroundBerlin' },
    { domain: 'brandenburg.social', audience: 'brandenburg' },
    { domain: 'fedi.at', audience: 'austria' },
    { domain: 'hessen.social', audience: 'hesse' },
    { domain: 'mastodon.bayern', audience: 'bavaria' },
    { domain: 'mastodon.berlin', audience: 'berlin' },
    { domain: 'norden.social', audience: 'north' },
    { domain: 'nrw.social', audience: 'northRhineWestphalia' },
    { domain: 'ooe.social', audience: 'upperAustria' },
    { domain: 'sbg-social.at', audience: 'salzburg' },
    { domain: 'social.saarland', audience: 'saarland' },
    { domain: 'sueden.social', audience: 'south' },
    { domain: 'swiss-talk.net', audience: 'switzerland', runBy: 'association' },
    { domain: 'swiss.social', audience: 'switzerland', runBy: 'association' },
    { domain: 'toot.berlin', audience: 'berlinForAll' },
    { domain: 'troet.cafe', audience: 'germanSpeakers', access: 'notEveryMail' },
    { domain: 'tyrol.social', audience: 'tyrol' },
    { domain: 'wien.rocks', audience: 'vienna' },
  ],
};

/** Whoever reads in English is likely to live among Danes. */
const lists: PerLanguage<ServerList> = { en: danish, da: danish, de: german };

/** The servers to choose from for the readers of a language. */
export function serverList(locale: Locale): ServerList {
  return inLanguage(lists, locale);
}
