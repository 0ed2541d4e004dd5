import { useLocale } from 'next-intl';
import { isValidElement, type ReactNode } from 'react';
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

/** What ends a sentence or a part of it. */
const ending = /^[.,:;!?)»”“]+/;

/**
 * A rendered sentence in which no line begins with the full stop or comma after a label: each label and what ends it are one piece. A
 * label is a block in its line, and beside a block browsers break before anything.
 */
export function withWholeLabels(sentence: ReactNode): ReactNode {
  if (!Array.isArray(sentence)) return sentence;
  const parts: ReactNode[] = [];
  for (const part of sentence as readonly ReactNode[]) {
    const label = parts.at(-1);
    const [end = ''] = (typeof part === 'string' && ending.exec(part)) || [];
    if (!end || !isValidElement(label) || label.type !== UiLabel) {
      parts.push(part);
      continue;
    }
    const whole = (
      <span key={label.key} className="ui-whole">
        {label}
        {end}
      </span>
    );
    parts.splice(-1, 1, whole, `${part}`.slice(end.length));
  }
  return parts;
}
