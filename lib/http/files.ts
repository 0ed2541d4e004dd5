import type { FieldName } from '../address/fields';
import { locales } from '../i18n/routing';

/** Addresses below the root that answer with something else than a page: files of `public/`, and routes of `app/`. */
export const rootFiles: ReadonlySet<string> = new Set([
  '/.well-known/security.txt',
  '/apple-icon.png',
  '/facts.json',
  '/facts.schema.json',
  '/favicon.ico',
  '/healthz',
  '/icon.svg',
  '/icons/icon-192.png',
  '/icons/icon-512.png',
  '/icons/icon-maskable-512.png',
  '/llms.txt',
  '/manifest.webmanifest',
  ...locales.map((locale) => `/preview/${locale}.png`),
  '/readyz',
  '/robots.txt',
  '/sitemap.xml',
  '/sw.js',
]);

/** Files below each language, with the parameters that each is made from; `any` reads its own and is never kept. */
const localeFiles: Readonly<Record<string, readonly FieldName[] | 'any'>> = {
  'found.json': 'any',
  'reminders.ics': 'any',
  'for-admins/badge-dark.svg': [],
  'for-admins/badge-light.svg': [],
  'for-admins/poster.svg': ['from', 'to'],
  'for-admins/qr.svg': ['from', 'to'],
};

/** What the file at a path below a language is made from, null where there is none. */
export function localeFile(below: string): readonly FieldName[] | 'any' | null {
  return Object.hasOwn(localeFiles, below) ? (localeFiles[below] ?? null) : null;
}
