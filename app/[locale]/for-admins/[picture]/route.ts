import { getTranslations } from 'next-intl/server';
import { readQuery, valueIn } from '@/lib/address/query';
import { displayHost } from '@/lib/address/server/display-host';
import { badgeThemes, drawBadge } from '@/lib/formats/admins/badge';
import { adminLink, adminServer, posterLinks } from '@/lib/formats/admins/links';
import { drawPoster, drawQrFile } from '@/lib/formats/admins/poster';
import { isLocale, type Locale } from '@/lib/i18n/routing';
import { siteName } from '@/lib/pages/site';

/** The pictures an admin can fetch, as SVG files: `badge-light.svg`, `badge-dark.svg`, and for a server `qr.svg` and `poster.svg`. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/for-admins/[picture]'>) {
  const { locale, picture } = await params;
  const svg = isLocale(locale) ? await draw(picture, locale, new URL(request.url).searchParams) : null;
  if (svg === null) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  return new Response(svg, {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Disposition': `inline; filename="${picture}"`,
      'Cache-Control': 'public, max-age=86400',
    },
  });
}

async function draw(picture: string, locale: Locale, search: URLSearchParams): Promise<string | null> {
  const t = await getTranslations({ locale, namespace: 'ForAdmins' });
  const theme = badgeThemes.find((name) => picture === `badge-${name}.svg`);
  if (theme) return drawBadge(t('badge.words'), theme);

  const query = readQuery(['from', 'to'], search);
  const server = adminServer(query);
  if (server === null) return null;
  const address = adminLink('arrive', locale, query);
  if (picture === 'qr.svg') return drawQrFile(address);
  if (picture !== 'poster.svg') return null;
  const side = await getTranslations({ locale, namespace: 'GuideSteps.side' });
  const from = valueIn(query.to) && valueIn(query.from);
  const { scanned, typed } = posterLinks(locale, query);
  return drawPoster({ from: from && displayHost(from), to: displayHost(server) }, scanned, typed, {
    title: t('poster.title'),
    text: t('poster.text'),
    old: side('from'),
    new: side('to'),
    yourServer: t('poster.yourServer'),
    scan: t('poster.scan'),
    footer: t('poster.footer', { siteName }),
  });
}
