import { NextIntlClientProvider } from 'next-intl';
import { type ReactNode, use } from 'react';
import { timeZone } from '@/lib/i18n/request-settings';
import type { Locale } from '@/lib/i18n/routing';
import { loadedMessages, loadMessages } from '@/messages';

/** Around a part that the server alone draws: the site's texts, which this way do not go to the browser. */
export function StillTexts({ locale, children }: { locale: Locale; children: ReactNode }) {
  const messages = loadedMessages(locale) ?? use(loadMessages(locale));
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone={timeZone}>
      {children}
    </NextIntlClientProvider>
  );
}
