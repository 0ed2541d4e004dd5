import { useLocale } from 'next-intl';
import { isValidElement, type ReactNode } from 'react';
import { labelLanguage } from '@/lib/facts/labels/labels';
import type { Locale } from '@/lib/i18n/routing';
import { languageOfWords } from './in-its-language';

/**
 * A label of the server's user interface, styled so that it differs from our own text, and marked with its language where that is not the
 * page's: by default that of Mastodon's labels. Up to 20 letters stay on one line, up to 44 where the window is wide.
 */
export function UiLabel({ children, language }: { children: ReactNode; language?: Locale }) {
  const locale = useLocale();
  const length = letters(children);
  return (
    <kbd
      className="ui-label"
      {...(length <= 44 && { 'data-letters': length <= 20 ? 'few' : 'some' })}
      {...languageOfWords(language ?? labelLanguage(locale), locale)}
    >
      {children}
    </kbd>
  );
}

function letters(node: ReactNode): number {
  if (Array.isArray(node)) return node.reduce((sum: number, part) => sum + letters(part), 0);
  if (isValidElement<{ children?: ReactNode }>(node)) return letters(node.props.children);
  return typeof node === 'string' || typeof node === 'number' ? `${node}`.length : 0;
}
