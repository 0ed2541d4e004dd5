import { type Locale, locales } from './i18n/routing';
import type { Page } from './pages/page';
import { pathBelow } from './pages/paths';
import { situationPages } from './pages/situation-pages';
import { troublePages } from './pages/trouble-pages';

const servers = ['from', 'to', 'fromSoftware', 'toSoftware'] as const;

/** Every page there is. The key is the folder under `app/[locale]` that renders it. */
export const pages = {
  '': { params: servers, namespace: 'Home', preview: 'site' },
  'guide/move-server': {
    params: [...servers, 'change'],
    namespace: 'MoveGuide',
    preview: 'move-server',
  },
  ...situationPages,
  'guide/choose-a-server': {
    params: ['from', 'fromSoftware', 'change'],
    carries: ['to', 'toSoftware'],
    namespace: 'ChooseServer',
    preview: 'choose-a-server',
  },
  'guide/getting-started': {
    params: ['to', 'toSoftware', 'change'],
    carries: ['from', 'fromSoftware'],
    namespace: 'GettingStarted',
    preview: 'getting-started',
  },
  'guide/from-twitter': {
    params: [],
    carries: servers,
    namespace: 'FromTwitter',
    preview: 'from-twitter',
  },
  'guide/tips': {
    params: ['to', 'toSoftware', 'change'],
    carries: ['from', 'fromSoftware'],
    namespace: 'Tips',
    preview: 'tips',
  },
  'guide/trouble': {
    params: [...servers, 'q', 'change'],
    namespace: 'Trouble',
    preview: 'trouble',
  },
  ...troublePages,
  search: {
    params: [...servers, 'q'],
    namespace: 'Search',
    preview: 'search',
  },
  'guide/files': {
    params: [...servers, 'change'],
    namespace: 'Files',
    preview: 'files',
  },
  'guide/own-domain': {
    params: ['username', 'alias', 'change'],
    carries: servers,
    namespace: 'OwnDomain',
    preview: 'own-domain',
  },
  facts: { params: [], namespace: 'Facts', preview: 'facts' },
  about: { params: [], namespace: 'About', preview: 'about' },
  privacy: { params: [], namespace: 'Privacy', preview: 'privacy' },
  accessibility: {
    params: [],
    namespace: 'Accessibility',
    preview: 'accessibility',
  },
  translations: { params: [], namespace: 'Translations', preview: 'translations' },
  'for-admins': {
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

/** The paths of a language: of each page, and the other way round. */
type Paths = { pathAt: ReadonlyMap<PageKey, string>; keyAt: ReadonlyMap<string, PageKey> };

const paths = new Map<Locale, Paths>();

function pathsOf(locale: Locale): Paths {
  const known = paths.get(locale);
  if (known) return known;
  const entries = pageKeys.map((key) => [key, pathBelow(key, locale)] as const);
  const made = {
    pathAt: new Map(entries.map(([key, path]) => [key, path === '' ? `/${locale}` : `/${locale}/${path}`])),
    keyAt: new Map(entries.map(([key, path]) => [path, key])),
  };
  paths.set(locale, made);
  return made;
}

/** Path of a page in a language, from the root: `/da/guide/flyt-server`. */
export function pagePath(key: PageKey, locale: Locale): string {
  return pathsOf(locale).pathAt.get(key) ?? `/${locale}`;
}

/** The page that a path below a language means, in that language's words or another's, else null. */
export function findPage(path: string, locale: Locale): PageKey | null {
  for (const language of [locale, ...locales]) {
    const found = pathsOf(language).keyAt.get(path);
    if (found !== undefined) return found;
  }
  return null;
}
