import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type ExternalPage, externalPages } from '@/lib/facts/external-urls';
import { guideLabelSource } from '@/lib/facts/labels/guide-labels';
import { longDay } from '@/lib/i18n/day';

/** Where a page's facts were read, each source with the day it was last looked at. The names are the sources' own, in English. */
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

/** Pages of others as links, each with the day it was last looked at. */
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
