import type { MetadataRoute } from 'next';
import { locales, offeredLocales } from '@/lib/i18n/routing';
import { type PageKey, pageKeys, pagePath } from '@/lib/pages';
import { siteOrigin } from '@/lib/pages/site';

/** Made when asked for: the origin is known where the site runs, not where it is built. */
export const dynamic = 'force-dynamic';

function languages(key: PageKey): Record<string, string> {
  const urls = offeredLocales.map((locale) => [locale, siteOrigin() + pagePath(key, locale)]);
  return { ...Object.fromEntries(urls), 'x-default': siteOrigin() + pagePath(key, locales[0]) };
}

/** Every page once per language that readers are offered, without parameters. */
export default function sitemap(): MetadataRoute.Sitemap {
  return pageKeys.flatMap((key) =>
    offeredLocales.map((locale) => ({
      url: siteOrigin() + pagePath(key, locale),
      alternates: { languages: languages(key) },
    })),
  );
}
