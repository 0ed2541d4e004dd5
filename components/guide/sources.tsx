import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type ExternalPage, externalPages } from '@/lib/facts/external-urls';
import { guideLabelSource } from '@/lib/facts/labels/guide-labels';
import { longDay } from '@/lib/i18n/day';

/** The sources of a page, each with the day it was last checked. Their names are in English. */
export function Sources({ of, intro }: { of: readonly ExternalPage[]; intro?: ReactNode }) {
  const t = useTranslations('Guides.sources');
  return (
    <section className="sources" id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{t('title')}</h2>
      <p>{intro ?? t('intro', { version: guideLabelSource.version })}</p>
      <SourceList of={of} />
    </section>
  );
}

/** External pages as links, each with the day it was last checked. */
export function SourceList({ of }: { of: readonly ExternalPage[] }) {
  const t = useTranslations('Guides.sources');
  const locale = useLocale();
  return (
    <ul>
      {of.map((page) => {
        const { url, name, checked } = externalPages[page];
        return (
          <li key={page}>
            <a href={url} lang="en">
              {name}
            </a>{' '}
            <span className="source-checked">{t('checked', { date: longDay(checked, locale) })}</span>
          </li>
        );
      })}
    </ul>
  );
}
