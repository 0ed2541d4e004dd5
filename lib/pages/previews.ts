import { readQuery, valueIn } from '@/lib/address/query';
import type { Server } from '@/lib/address/server/server';
import { isLocale, type Locale } from '@/lib/i18n/routing';
import type { Side } from '@/lib/move/move';

const both = ['from', 'to'] as const;

/**
 * The pictures there are: one for each guide, situation, group of help entries and page about the site, each with the servers it
 * names: the old and the new one, or one alone, which is then simply the reader's server.
 */
export const previews = {
  site: both,
  'move-server': both,
  closing: both,
  readOnly: both,
  gone: both,
  suspended: both,
  forgot: both,
  back: both,
  onward: both,
  newName: ['from'],
  bridged: both,
  'choose-a-server': both,
  'getting-started': ['to'],
  'from-twitter': ['to'],
  tips: ['to'],
  'own-domain': ['to'],
  files: both,
  trouble: both,
  'trouble-before': both,
  'trouble-move': both,
  'trouble-after': both,
  'trouble-import': both,
  'trouble-server': both,
  'trouble-account': both,
  'trouble-safety': both,
  'trouble-questions': both,
  search: both,
  'for-admins': both,
  about: [],
  facts: [],
  privacy: [],
  accessibility: [],
  translations: [],
} as const satisfies Record<string, readonly Side[]>;

export type PreviewGuide = keyof typeof previews;

/** The old and the new server, as far as they are known. */
export type Servers = { from?: Server | null; to?: Server | null };

/** What one picture shows. */
export type Preview = { locale: Locale; guide: PreviewGuide; servers: Servers };

/** The sides of a guide's picture, in reading order. */
export function sidesOf(guide: PreviewGuide): readonly Side[] {
  return previews[guide];
}

/** The picture that an address asks for; a value that names no server counts as absent. Null for an unknown page. */
export function parsePreview(locale: string, guide: string, query: URLSearchParams): Preview | null {
  if (!isLocale(locale) || !isGuide(guide)) return null;
  const read = readQuery(sidesOf(guide), query);
  const servers = { from: valueIn(read.from), to: valueIn(read.to) };
  return { locale, guide, servers };
}

function isGuide(value: string): value is PreviewGuide {
  return Object.hasOwn(previews, value);
}
