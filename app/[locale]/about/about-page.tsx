import { useLocale, useTranslations } from 'next-intl';
import { GuideSection } from '@/components/guide/guide-section';
import { SourceList } from '@/components/guide/sources';
import { AboutFrame } from '@/components/site/about-frame';
import { siteTags } from '@/components/site/site-tags';
import { type ExternalPage, externalPages } from '@/lib/facts/external-urls';
import { siteName, siteOperator, sourceCodeUrl } from '@/lib/pages/site';

const sections = ['why', 'independent', 'facts', 'security', 'more', 'sources'] as const;
const why = ['need', 'link', 'origin'] as const;
const facts = ['read', 'words', 'unsure'] as const;
const more = ['privacy', 'accessibility', 'translations'] as const;

/** What the site is, who is behind it, how its facts are checked, and all its sources. */
export function AboutPage() {
  const t = useTranslations('About');
  const tags = siteTags(useLocale());
  const operator = siteOperator();
  const source = sourceCodeUrl();
  const headings = sections.map((id) => ({ id, title: t(`${id}.title`) }));
  return (
    <AboutFrame title={t('title')} lead={t('lead', { siteName })} headings={headings}>
      <GuideSection id="why" title={t('why.title')} texts="About.why">
        {why.map((key) => (
          <p key={key}>{t(`why.${key}`)}</p>
        ))}
      </GuideSection>
      <GuideSection id="independent" title={t('independent.title')} texts="About.independent">
        <p>{t('independent.text')}</p>
        <p>{operator ? t('independent.operator', { operator }) : t('independent.noOperator')}</p>
        {source && (
          <p>
            <a href={source}>{t('independent.source')}</a>
          </p>
        )}
      </GuideSection>
      <GuideSection id="facts" title={t('facts.title')} texts="About.facts">
        {facts.map((key) => (
          <p key={key}>{t.rich(`facts.${key}`, tags)}</p>
        ))}
      </GuideSection>
      <GuideSection id="security" title={t('security.title')} texts="About.security">
        <p>{t.rich('security.text', tags)}</p>
      </GuideSection>
      <GuideSection id="more" title={t('more.title')} texts="About.more">
        <ul>
          {more.map((key) => (
            <li key={key}>{t.rich(`more.${key}`, tags)}</li>
          ))}
        </ul>
      </GuideSection>
      <GuideSection id="sources" title={t('sources.title')} texts="About.sources">
        <p>{t('sources.intro')}</p>
        <SourceList of={Object.keys(externalPages) as ExternalPage[]} />
      </GuideSection>
    </AboutFrame>
  );
}
