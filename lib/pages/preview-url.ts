import type { Locale } from '@/lib/i18n/routing';
import { type PreviewGuide, type Servers, sidesOf } from './previews';

/** Width and height of every preview picture in pixels, the size that the networks ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

/**
 * Canonical address of a guide's preview picture, path and query, for `og:image` below the site's origin.
 * Servers that the guide's picture does not show are left out.
 */
export function previewUrl(locale: Locale, guide: PreviewGuide, servers: Servers = {}): string {
  const known = sidesOf(guide).flatMap((side) => {
    const server = servers[side];
    return server ? [`${side}=${server.host}`] : [];
  });
  return `/${locale}/og/${guide}${known.length ? `?${known.join('&')}` : ''}`;
}
