import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { previewUrl } from '@/lib/pages/preview-url';
import { isPersonal, type Query, understood, valueIn, writeQuery } from '../address/query';
import { type Locale, locales } from '../i18n/routing';
import { type PageKey, pagePath, pageRow } from '../pages';
import { siteName, siteOrigin } from '../pages/site';

/**
 * What a page's head says of it. Search engines see one page per language, without parameters; a shared link shows the picture of
 * its own servers.
 */
export async function pageMetadata(
  key: PageKey,
  query: Query,
  { title, description }: { title: string; description: string },
): Promise<Metadata> {
  const locale = await getLocale();
  const isHome = key === '';
  // Whole addresses: Next takes a path for an address that failed before it puts the origin to it, a dozen times a page.
  const origin = siteOrigin();
  const address = (language: Locale) => origin + pagePath(key, language);
  const image = {
    url:
      origin + previewUrl(locale, pageRow(key).preview, { from: valueIn(query.from), to: valueIn(query.to) }),
    width: 1200,
    height: 630,
    alt: title,
  };
  return {
    metadataBase: new URL(siteOrigin()),
    title: isHome ? `${siteName} · ${title}` : `${title} · ${siteName}`,
    description,
    alternates: {
      canonical: address(locale),
      languages: {
        ...Object.fromEntries(locales.map((language) => [language, address(language)])),
        'x-default': address(locales[0]),
      },
    },
    ...(isPersonal(query) && { robots: { index: false, follow: true } }),
    openGraph: {
      type: 'website',
      siteName,
      title,
      description,
      locale: locale === 'da' ? 'da_DK' : 'en_GB',
      // The address with its servers, unlike the canonical one: a shared card must lead back to the shared guide.
      url: address(locale) + writeQuery(understood(query)),
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  };
}
