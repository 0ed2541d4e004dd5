import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { previewSize, previewUrl } from '@/lib/pages/preview-url';
import type { Servers } from '@/lib/pages/previews';
import { isPersonal, type Query, valueIn } from '../address/query';
import { isOffered, type Locale, language, locales, offeredLocales } from '../i18n/routing';
import { type PageKey, pagePath, pageRow } from '../pages';
import { pageHref } from '../pages/page-href';
import { siteName, siteOrigin } from '../pages/site';

/**
 * What a page's head says of it. Its canonical address and `og:url` are its own address with every parameter that was understood:
 * Mastodon and Facebook keep one card per such address, so a common one would show a link with another reader's servers. Pages with
 * parameters are not for search engines, nor is a language that is not offered yet, and they tell of no other language.
 */
export async function pageMetadata(
  key: PageKey,
  query: Query,
  { title, description }: { title: string; description: string },
): Promise<Metadata> {
  const locale = await getLocale();
  const isHome = key === '';
  const isIndexed = !isPersonal(query) && isOffered(locale);
  // Whole addresses: Next takes a path for an address that failed before it puts the origin to it, a dozen times a page.
  const origin = siteOrigin();
  const address = (other: Locale) => origin + pagePath(key, other);
  // Without what a page adds to its query, which would lead elsewhere.
  const own = origin + pageHref(key, locale, query);
  const image = {
    url: origin + previewUrl(locale, pageRow(key).preview, previewServers(query)),
    ...previewSize,
    alt: title,
  };
  return {
    metadataBase: new URL(siteOrigin()),
    title: isHome ? `${siteName} · ${title}` : `${title} · ${siteName}`,
    description,
    alternates: {
      canonical: own,
      ...(isIndexed && {
        languages: {
          ...Object.fromEntries(offeredLocales.map((other) => [other, address(other)])),
          'x-default': address(locales[0]),
        },
      }),
    },
    ...(!isIndexed && { robots: { index: false, follow: true } }),
    openGraph: {
      type: 'website',
      siteName,
      title,
      description,
      locale: language(locale).openGraph,
      url: own,
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  };
}

/** The servers that a shared page is about: those of a move, and that of the account which the guide to an own domain is made for. */
function previewServers({ from, to, username }: Query): Servers {
  return { from: valueIn(from), to: valueIn(username)?.server ?? valueIn(to) };
}
