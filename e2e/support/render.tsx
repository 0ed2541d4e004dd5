import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { timeZone } from '@/lib/i18n/request-settings';
import type { Locale } from '@/lib/i18n/routing';
import { loadMessages } from '@/messages';

/** A component as HTML, in a language, with the site's own texts. Throws where a text is missing or lacks what it asks for. */
export async function renderIn(locale: Locale, content: ReactNode): Promise<string> {
  const messages = await loadMessages(locale);
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={messages}
      timeZone={timeZone}
      onError={(error) => {
        throw error;
      }}
    >
      {content}
    </NextIntlClientProvider>,
  );
}

/** The addresses a piece of HTML links to, in order. */
export function linksIn(html: string): string[] {
  return [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}

/** The ids in a piece of HTML, in order. */
export function idsIn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
}

/** The text of some HTML, tags taken away and spaces made one. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
