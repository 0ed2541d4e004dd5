import { useFormatter, useTranslations } from 'next-intl';
import { labelSource } from '@/lib/labels/labels';
import { readSource, troubleChecked } from '@/lib/trouble/source';

/** Where the entry's facts were read, and when. */
export function EntrySources({ sources }: { sources: readonly string[] }) {
  const t = useTranslations('Trouble');
  const format = useFormatter();
  return (
    <section className="trouble-sources">
      <h2>{t('parts.sources')}</h2>
      <ul>
        {sources.map(readSource).map(({ name, url }) => (
          <li key={name}>
            {url ? (
              <a href={url} rel="noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
      <p className="hint">
        {t('sourcesChecked', { date: format.dateTime(new Date(troubleChecked), { dateStyle: 'long' }) })}{' '}
        {t('sourcesVersion', { version: labelSource.version })}
      </p>
    </section>
  );
}
