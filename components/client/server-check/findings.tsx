'use client';

import { type Finding, fill } from '@/lib/browser/checks/finding';
import type { CheckTexts } from '@/lib/browser/checks/texts';
import { written } from '@/lib/browser/checks/written';
import type { Locale } from '@/lib/i18n/routing';

/** A list of findings, one sentence each, with a word for how serious each is. */
export function Findings({
  findings,
  texts,
  locale,
}: {
  findings: readonly Finding[];
  texts: CheckTexts;
  locale: Locale;
}) {
  return (
    <ul className="check-findings">
      {findings.map(({ id, tone, values }) => (
        <li key={id} className={`check-${tone}`}>
          <strong>{texts.mark[tone]}</strong>{' '}
          <span>{fill(texts.findings[id], written(values, locale, texts))}</span>
        </li>
      ))}
    </ul>
  );
}
