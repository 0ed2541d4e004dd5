import { useLocale } from 'next-intl';
import { isValidElement, type ReactNode } from 'react';
import { labelLanguage } from '@/lib/facts/labels/labels';
import type { Locale } from '@/lib/i18n/routing';
import { languageOfWords } from './in-its-language';

/** Letters that fit on a line of the text: of the narrowest phones, of narrow ones, of usual ones, of a wide window. */
const lengths = [20, 26, 31, 44];

/**
 * A label of the server's user interface, styled so that it differs from our own text, and marked with its language where that is not the
 * page's: by default that of Mastodon's labels. A label breaks only where it is longer than a line; `data-letters` tells how wide a window
 * it certainly stays on one line in.
 */
export function UiLabel({ children, language }: { children: ReactNode; language?: Locale }) {
  const locale = useLocale();
  const length = letters(children);
  const atMost = lengths.find((most) => length <= most);
  return (
    <kbd
      className="ui-label"
      {...(atMost && { 'data-letters': atMost })}
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
