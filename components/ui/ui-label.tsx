import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { labelLanguage } from '@/lib/facts/labels/labels';

/** A label of the server's user interface, styled so that it differs from our own text; in English where the reader's was not read. */
export function UiLabel({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const language = labelLanguage(locale);
  return (
    <kbd className="ui-label" {...(language !== locale && { lang: language })}>
      {children}
    </kbd>
  );
}
