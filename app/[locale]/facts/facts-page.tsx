import { useLocale, useTranslations } from 'next-intl';
import { ContentStyles } from '@/components/client/page-styles/content-styles';
import { GuideContents } from '@/components/guide/guide-contents';
import { PageTitle } from '@/components/site/page-title';
import { externalPages } from '@/lib/facts/external-urls';
import { parseSoftware } from '@/lib/facts/software/choice';
import { softwareOptions } from '@/lib/facts/software/options';
import { findSoftware } from '@/lib/facts/software/software';
import { softwareName } from '@/lib/facts/software/title';
import { longDay } from '@/lib/i18n/day';
import { siteContact } from '@/lib/pages/site';
import { DataSection } from './data-section';
import { LabelsTable } from './labels-table';
import { SoftwareFacts } from './software-facts';

/** What the guides know: each software and version, Mastodon's words, and the pages of others. */
export function FactsPage() {
  const t = useTranslations('Facts');
  const locale = useLocale();
  const day = (iso: string) => longDay(iso, locale);
  const listed = softwareOptions.map(({ value, name }) => {
    const software = findSoftware(parseSoftware(value));
    return { value, software, name: software.names ? softwareName(software, locale) : name };
  });
  const headings = [
    { id: 'data', title: t('dataTitle') },
    ...listed.map(({ value, name }) => ({ id: value, title: name })),
    { id: 'labels', title: t('labelsTitle') },
    { id: 'links', title: t('linksTitle') },
  ];
  return (
    <div className="guide guide-wide">
      <GuideContents headings={headings} />
      <ContentStyles />
      <article className="facts-page">
        <PageTitle>
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
          <p>{t('notRead')}</p>
          <p>{t.rich('correct', { contact: (chunks) => <a href={siteContact()}>{chunks}</a> })}</p>
        </PageTitle>
        <DataSection />
        {listed.map(({ value, name, software }) => (
          <SoftwareFacts key={value} id={value} name={name} software={software} />
        ))}
        <LabelsTable />
        <section id="links" aria-labelledby="links-title">
          <h2 id="links-title">{t('linksTitle')}</h2>
          <ul>
            {Object.entries(externalPages).map(([name, { url, checked }]) => (
              <li key={name}>
                <a href={url}>{url}</a> ({t('checked', { date: day(checked) })})
              </li>
            ))}
          </ul>
        </section>
      </article>
    </div>
  );
}
