import { type Locale, locales } from './i18n/routing';
import type { Page } from './pages/page';
import { situationPages } from './pages/situation-pages';
import { troublePages } from './pages/trouble-pages';

const servers = ['from', 'to', 'fromSoftware', 'toSoftware'] as const;

/** Every page there is. The key is the folder under `app/[locale]` that renders it. */
export const pages = {
  '': { paths: { da: '', en: '' }, params: servers, namespace: 'Home', preview: 'site' },
  'guide/move-server': {
    paths: { da: 'guide/flyt-server', en: 'guide/move-server' },
    params: servers,
    namespace: 'MoveGuide',
    preview: 'move-server',
  },
  ...situationPages,
  'guide/choose-a-server': {
    paths: { da: 'guide/vaelg-server', en: 'guide/choose-a-server' },
    params: ['from', 'fromSoftware'],
    carries: ['to', 'toSoftware'],
    namespace: 'ChooseServer',
    preview: 'choose-a-server',
  },
  'guide/getting-started': {
    paths: { da: 'guide/kom-i-gang', en: 'guide/getting-started' },
    params: ['to', 'toSoftware'],
    carries: ['from', 'fromSoftware'],
    namespace: 'GettingStarted',
    preview: 'getting-started',
  },
  'guide/from-twitter': {
    paths: { da: 'guide/fra-twitter', en: 'guide/from-twitter' },
    params: [],
    carries: servers,
    namespace: 'FromTwitter',
    preview: 'from-twitter',
  },
  'guide/tips': {
    paths: { da: 'guide/tips', en: 'guide/tips' },
    params: ['to', 'toSoftware'],
    carries: ['from', 'fromSoftware'],
    namespace: 'Tips',
    preview: 'tips',
  },
  'guide/trouble': {
    paths: { da: 'guide/fejl', en: 'guide/trouble' },
    params: [...servers, 'q'],
    namespace: 'Trouble',
    preview: 'trouble',
  },
  ...troublePages,
  search: {
    paths: { da: 'soeg', en: 'search' },
    params: [...servers, 'q'],
    namespace: 'Search',
    preview: 'site',
  },
  'guide/files': {
    paths: { da: 'guide/filer', en: 'guide/files' },
    params: servers,
    namespace: 'Files',
    preview: 'site',
  },
  'guide/own-domain': {
    paths: { da: 'guide/eget-domaene', en: 'guide/own-domain' },
    params: ['username', 'alias'],
    carries: servers,
    namespace: 'OwnDomain',
    preview: 'own-domain',
  },
  facts: { paths: { da: 'fakta', en: 'facts' }, params: [], namespace: 'Facts', preview: 'about' },
  about: { paths: { da: 'om', en: 'about' }, params: [], namespace: 'About', preview: 'about' },
  privacy: { paths: { da: 'privatliv', en: 'privacy' }, params: [], namespace: 'Privacy', preview: 'about' },
  accessibility: {
    paths: { da: 'tilgaengelighed', en: 'accessibility' },
    params: [],
    namespace: 'Accessibility',
    preview: 'about',
  },
  'for-admins': {
    paths: { da: 'for-admins', en: 'for-admins' },
    params: ['from', 'to', 'closes'],
    namespace: 'ForAdmins',
    preview: 'for-admins',
  },
} as const satisfies Record<string, Page>;

export type PageKey = keyof typeof pages;

/** The guides, in the order a reader meets them on the front page and in the footer. */
export const guideKeys = [
  'guide/move-server',
  'guide/choose-a-server',
  'guide/getting-started',
  'guide/from-twitter',
  'guide/tips',
  'guide/own-domain',
  'guide/files',
  'guide/trouble',
] as const satisfies readonly PageKey[];

/** The pages about the site itself, in the order of the footer. */
export const aboutKeys = ['about', 'facts', 'privacy', 'accessibility'] as const satisfies readonly PageKey[];

/** The guides that most readers look for: in the header, before the link to all of them. */
export const headerGuideKeys = ['guide/move-server', 'guide/trouble'] as const satisfies readonly PageKey[];

/** The keys of all pages. */
export const pageKeys = Object.keys(pages) as PageKey[];

/** The row of a page, in its general form. */
export function pageRow(key: PageKey): Page {
  return pages[key];
}

/** Path of a page in a language, from the root: `/da/guide/flyt-server`. */
export function pagePath(key: PageKey, locale: Locale): string {
  const path = pageRow(key).paths[locale];
  return path === '' ? `/${locale}` : `/${locale}/${path}`;
}

/** The page that a path below a language means, in that language's words or another's, else null. */
export function findPage(path: string, locale: Locale): PageKey | null {
  const inOrder = [locale, ...locales.filter((other) => other !== locale)];
  for (const language of inOrder) {
    const found = pageKeys.find((key) => pageRow(key).paths[language] === path);
    if (found !== undefined) return found;
  }
  return null;
}
