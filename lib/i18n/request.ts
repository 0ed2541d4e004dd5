import { locale as rootLocale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { loadMessages } from '@/messages';
import { timeZone } from './request-settings';
import { isLocale, locales } from './routing';

/** What next-intl needs to answer a request: its language from the address, that language's messages, and Danish time. */
export default getRequestConfig(async ({ locale: asked }) => {
  const wanted = asked ?? (await rootLocale());
  const locale = isLocale(wanted) ? wanted : locales[0];
  return { locale, messages: await loadMessages(locale), timeZone };
});
