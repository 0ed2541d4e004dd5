import { useLocale } from 'next-intl';
import { isValidElement, type ReactNode } from 'react';
import { labelLanguage } from '@/lib/facts/labels/labels';

/**
 * A label of the server's user interface, styled so that it differs from our own text; in English where the reader's was not read. Up to
 * 20 letters stay on one line, up to 44 where the window is wide.
 */
export function UiLabel({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const language = labelLanguage(locale);
  const length = letters(children);
  return (
    <kbd
      className="ui-label"
      {...(length <= 44 && { 'data-letters': length <= 20 ? 'few' : 'some' })}
      {...(language !== locale && { lang: language })}
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
