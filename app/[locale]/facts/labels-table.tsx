import { useLocale, useTranslations } from 'next-intl';
import { label, labelKeys, labelSource } from '@/lib/facts/labels/labels';
import { longMonth } from '@/lib/i18n/day';

/** Mastodon's words in both languages, by the name they have in its source. */
export function LabelsTable() {
  const t = useTranslations('Facts');
  const locale = useLocale();
  const { source, version, of } = labelSource;
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
                <th scope="col">{t('english')}</th>
                <th scope="col">{t('danish')}</th>
                <th scope="col">{t('labelKey')}</th>
              </tr>
            </thead>
            <tbody>
              {labelKeys.map((key) => (
                <tr key={key}>
                  <td lang="en">{label(key, 'en')}</td>
                  <td lang="da">{label(key, 'da')}</td>
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
