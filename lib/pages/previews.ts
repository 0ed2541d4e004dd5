import { readQuery, valueIn } from '@/lib/address/query';
import type { Server } from '@/lib/address/server/server';
import { isLocale, type Locale } from '@/lib/i18n/routing';
import type { Side } from '@/lib/move/move';

/**
 * The pictures there are, by guide, each with the servers it names: the old and the new one, or `to` alone, which is
 * then simply the reader's server. `site` is the front page, and any page without a picture of its own.
 */
export const previews = {
  site: ['from', 'to'],
  'move-server': ['from', 'to'],
  trouble: ['from', 'to'],
  'choose-a-server': ['from', 'to'],
  'getting-started': ['to'],
  'from-twitter': ['to'],
  tips: ['to'],
  'own-domain': ['to'],
  'for-admins': ['from', 'to'],
  about: [],
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
