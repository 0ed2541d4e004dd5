import { useLocale, useTranslations } from 'next-intl';
import { GuideSection } from '@/components/guide/guide-section';
import { AboutFrame } from '@/components/site/about-frame';
import { siteTags } from '@/components/site/site-tags';
import { longDay } from '@/lib/i18n/day';
import { siteOperator } from '@/lib/pages/site';

/** The day the words below were last held against what the software does. */
const changed = '2026-11-28';

const parts = [
  ['sees', ['page', 'servers', 'handles', 'ownDomain']],
  ['writes', ['line', 'not', 'front', 'copies']],
  ['device', ['kept', 'files', 'forget', 'cookies']],
  ['leaves', ['links', 'check', 'preview']],
  ['others', ['text']],
] as const;

/** What the site sees, writes down, leaves on the device and passes on. */
export function PrivacyPage() {
  const t = useTranslations('Privacy');
  const locale = useLocale();
  const tags = siteTags(locale);
  const operator = siteOperator();
  const headings = [...parts.map(([part]) => part), 'rights' as const].map((id) => ({
    id,
    title: t(`${id}.title`),
  }));
  return (
    <AboutFrame title={t('title')} lead={t('lead')} headings={headings}>
      {parts.map(([part, sentences]) => (
        <GuideSection key={part} id={part} title={t(`${part}.title`)} texts={`Privacy.${part}`}>
          {sentences.map((key) => (
            <p key={key}>{t(`${part}.${key}` as 'others.text')}</p>
          ))}
        </GuideSection>
      ))}
      <GuideSection id="rights" title={t('rights.title')} texts="Privacy.rights">
        <p>{operator ? t('rights.operator', { operator }) : t('rights.noOperator')}</p>
        <p>{t.rich('rights.contact', tags)}</p>
        <p>{t('rights.authority')}</p>
      </GuideSection>
      <p className="hint">{t('changed', { date: longDay(changed, locale) })}</p>
    </AboutFrame>
  );
}
