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

const withoutScripts = (html: string) => html.replace(/<script\b[^>]*>.*?<\/script>/gs, '');

/** The text of some HTML, tags and scripts taken away and spaces made one. */
export function textOf(html: string): string {
  return withoutScripts(html)
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

/** The texts in a piece of HTML, each with the language it is marked with: that of the nearest element around it that has one. */
export function textsIn(html: string): { text: string; language: string | undefined }[] {
  const texts: { text: string; language: string | undefined }[] = [];
  const around: (string | undefined)[] = [];
  for (const [, tag = '', text = ''] of withoutScripts(html).matchAll(/(<[^>]*>)|([^<]+)/g)) {
    if (text) texts.push({ text: textOf(text), language: around.at(-1) });
    else if (tag.startsWith('</')) around.pop();
    else if (!/^<(?:area|br|hr|img|input|link|meta|source|wbr|!)/.test(tag) && !tag.endsWith('/>'))
      around.push(/ lang="([^"]*)"/.exec(tag)?.[1] ?? around.at(-1));
  }
  return texts;
}
