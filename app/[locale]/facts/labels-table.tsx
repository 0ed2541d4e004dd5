import { useLocale, useTranslations } from 'next-intl';
import { label, labelKeys, labelLanguage, labelLocales, labelSource } from '@/lib/facts/labels/labels';
import { longMonth } from '@/lib/i18n/day';

/** Mastodon's words in English and in other languages, by the name they have in its source. */
export function LabelsTable() {
  const t = useTranslations('Facts');
  const locale = useLocale();
  const { source, version, of } = labelSource;
  // Readers of English see them all, others their own beside it.
  const languages = locale === 'en' ? labelLocales : [...new Set(['en', labelLanguage(locale)] as const)];
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <section id="labels" aria-labelledby="labels-title">
      <details className="more facts-fold">
        <summary>
          <h2 id="labels-title">{t('labelsTitle')}</h2>
        </summary>
        <p>{t('labels', { source, version, month: longMonth(of, locale) })}</p>
        <div className="wide-table">
          <table>
            <thead>
              <tr>
                {languages.map((each) => (
                  <th key={each} scope="col">
                    {capital(names.of(each) ?? each)}
                  </th>
                ))}
                <th scope="col">{t('labelKey')}</th>
              </tr>
            </thead>
            <tbody>
              {labelKeys.map((key) => (
                <tr key={key}>
                  {languages.map((each) => (
                    <td key={each} lang={each}>
                      {label(key, each)}
                    </td>
                  ))}
                  <td>
                    <code>{key}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

/** A word at the beginning of a line. */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
