'use client';

import { type Finding, type FindingValues, fill } from '@/lib/browser/checks/finding';
import type { CheckTexts } from '@/lib/browser/checks/texts';
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
          <strong>{texts.mark[tone]}</strong> <span>{fill(texts.findings[id], inWords(values, locale))}</span>
        </li>
      ))}
    </ul>
  );
}

function inWords(values: FindingValues, locale: Locale): Record<string, string> {
  const written = Object.entries(values).map(([name, value]) => [name, writtenValue(value, locale)]);
  return Object.fromEntries(written);
}

function writtenValue(value: NonNullable<FindingValues[keyof FindingValues]>, locale: Locale): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return value.toLocaleString(locale);
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  return new Intl.ListFormat(locale).format(value.map((code) => names.of(code) ?? code));
}
