import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { labelLanguage } from '@/lib/facts/labels/labels';
import type { Locale } from '@/lib/i18n/routing';
import { languageOfWords } from './in-its-language';

/**
 * A label of the server's user interface, styled so that it differs from our own text, and marked with its language where that is not the
 * page's: by default that of Mastodon's labels. A label breaks only where it is longer than a line.
 */
export function UiLabel({ children, language }: { children: ReactNode; language?: Locale }) {
  const locale = useLocale();
  return (
    <kbd className="ui-label" {...languageOfWords(language ?? labelLanguage(locale), locale)}>
      {children}
    </kbd>
  );
}
