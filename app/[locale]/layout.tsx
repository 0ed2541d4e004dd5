import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RenderingNonce } from '@/components/client/nonce/rendering-nonce';
import { PageStyles } from '@/components/client/page-styles/page-styles';
import { PrintStyles } from '@/components/client/page-styles/print-styles';
import { languageAt } from '@/components/ui/in-its-language';
import { pageTurn } from '@/lib/http/page-turns';
import { isLocale, language } from '@/lib/i18n/routing';
import { siteOrigin } from '@/lib/pages/site';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf9f3' },
    { media: '(prefers-color-scheme: dark)', color: '#15151c' },
  ],
};

/** What all pages have. Every page has a title of its own. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Common');
  return { metadataBase: new URL(siteOrigin()), description: t('siteDescription') };
}

/** The document around every page. */
export default async function RootLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  await pageTurn();
  // Reading the request is what makes Next render on each one, with that request's nonce.
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const { direction, hyphens } = language(locale);
  return (
    <html
      lang={locale}
      {...(direction === 'rtl' && { dir: direction })}
      {...(hyphens && { 'data-hyphens': hyphens })}
      suppressHydrationWarning
    >
      <head>
        <PageStyles nonce={nonce} />
      </head>
      <body {...languageAt('Common', locale)}>
        <RenderingNonce nonce={nonce}>{children}</RenderingNonce>
        <PrintStyles />
      </body>
    </html>
  );
}
