import { useFormatter, useTranslations } from 'next-intl';
import { GuideSection } from '@/components/guide/guide-section';
import { AboutFrame } from '@/components/site/about-frame';
import { language, locales, type RealLocale } from '@/lib/i18n/routing';
import { type Translation, translation } from '@/lib/i18n/translations';
import { pagePath } from '@/lib/pages';
import { sourceCodeUrl } from '@/lib/pages/site';

/** How far each language is: how many of its messages are done, outdated or missing, and which. */
export function TranslationsPage() {
  const t = useTranslations('Translations');
  const languages = locales.flatMap((locale) => {
    const state = translation(locale);
    return state ? [{ locale, state }] : [];
  });
  const headings = (['state', 'which', 'help'] as const).map((id) => ({ id, title: t(`${id}.title`) }));
  const source = sourceCodeUrl();
  return (
    <AboutFrame title={t('title')} lead={t('lead')} headings={headings}>
      <GuideSection id="state" title={t('state.title')} texts="Translations.state">
        <States languages={languages} />
        <p>{t('state.outdatedMeans')}</p>
        <p>{t('state.missingMeans')}</p>
      </GuideSection>
      <GuideSection id="which" title={t('which.title')} texts="Translations.which">
        <p>{t('which.intro')}</p>
        {languages.map(({ locale, state }) => (
          <Lists key={locale} locale={locale} state={state} />
        ))}
      </GuideSection>
      <GuideSection id="help" title={t('help.title')} texts="Translations.help">
        <p>{t('help.text')}</p>
        {source && (
          <p>
            <a href={source}>{t('help.source')}</a>
          </p>
        )}
      </GuideSection>
    </AboutFrame>
  );
}

function States({ languages }: { languages: readonly { locale: RealLocale; state: Translation }[] }) {
  const t = useTranslations('Translations.state');
  const format = useFormatter();
  return (
    <ul>
      {languages.map(({ locale, state: { total, done, outdated, missingCount, isOffered } }) => (
        <li key={locale}>
          <a href={pagePath('', locale)} lang={locale} hrefLang={locale}>
            {language(locale).name}
          </a>
          {': '}
          {t('row', {
            done: format.number(done),
            total: format.number(total),
            outdated: format.number(outdated.length),
            missing: format.number(missingCount),
          })}{' '}
          {t(isOffered ? 'yes' : 'notYet')}
        </li>
      ))}
    </ul>
  );
}

/** The messages of a language that somebody has to look at, by their ids. */
function Lists({ locale, state }: { locale: RealLocale; state: Translation }) {
  const t = useTranslations('Translations.which');
  const lists = (['outdated', 'missing'] as const).filter((list) => state[list].length > 0);
  return (
    <section>
      <h3 lang={locale}>{language(locale).name}</h3>
      {lists.length === 0 && <p>{t('nothing')}</p>}
      {lists.map((list) => (
        <details key={list} className="more">
          <summary>{t(list)}</summary>
          <ul>
            {state[list].map((id) => (
              <li key={id}>
                <code>{id}</code>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
