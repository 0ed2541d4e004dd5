import { useLocale, useTranslations } from 'next-intl';
import { GuideSection } from '@/components/guide/guide-section';
import { AboutFrame } from '@/components/site/about-frame';
import { siteTags } from '@/components/site/site-tags';
import { longDay } from '@/lib/i18n/day';

/** The day the statement was last held against the site. */
const checked = '2026-11-23';

const sections = ['aim', 'done', 'missing', 'tell'] as const;
const done = ['script', 'keyboard', 'structure', 'size', 'colour', 'language', 'errors'] as const;
const missing = ['people', 'code', 'pictures', 'servers'] as const;

/** What the site does for everybody to be able to use it, what is missing, and whom to tell. */
export function AccessibilityPage() {
  const t = useTranslations('Accessibility');
  const locale = useLocale();
  const tags = siteTags(locale);
  const headings = sections.map((id) => ({ id, title: t(`${id}.title`) }));
  return (
    <AboutFrame title={t('title')} lead={t('lead')} headings={headings}>
      <GuideSection id="aim" title={t('aim.title')} texts="Accessibility.aim">
        <p>{t('aim.text')}</p>
      </GuideSection>
      <GuideSection id="done" title={t('done.title')} texts="Accessibility.done">
        <ul className="points">
          {done.map((key) => (
            <li key={key}>{t(`done.${key}`)}</li>
          ))}
        </ul>
      </GuideSection>
      <GuideSection id="missing" title={t('missing.title')} texts="Accessibility.missing">
        <ul className="points">
          {missing.map((key) => (
            <li key={key}>{t(`missing.${key}`)}</li>
          ))}
        </ul>
      </GuideSection>
      <GuideSection id="tell" title={t('tell.title')} texts="Accessibility.tell">
        <p>{t.rich('tell.text', tags)}</p>
      </GuideSection>
      <p className="hint">{t('checked', { date: longDay(checked, locale) })}</p>
    </AboutFrame>
  );
}
