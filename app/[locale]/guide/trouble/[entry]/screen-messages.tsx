import { useLocale, useTranslations } from 'next-intl';
import { readableMessage } from '@/lib/facts/labels/placeholders';
import type { ScreenMessageKey } from '@/lib/help/entry';
import { messageLanguage, screenMessage } from '@/lib/help/screen-message';
import { locales } from '@/lib/i18n/routing';

/** What the screen says, in the reader's language and, since a server may speak another one, in the other. */
export function ScreenMessages({ messages }: { messages: readonly ScreenMessageKey[] }) {
  const t = useTranslations('Trouble');
  const locale = useLocale();
  const other = locales.find((language) => language !== locale) ?? locale;
  return (
    <section className="trouble-messages">
      <h2>{t('parts.messages')}</h2>
      <ul>
        {messages.map((key) => {
          const text = readableMessage(screenMessage(key, locale));
          const translated = readableMessage(screenMessage(key, other));
          return (
            <li key={key}>
              <samp className="screen-message" lang={messageLanguage(key, locale)}>
                {text}
              </samp>{' '}
              {translated !== text && (
                <span className="hint">
                  {t.rich('inOtherLanguage', {
                    message: translated,
                    said: (chunks) => <span lang={other}>{chunks}</span>,
                  })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
