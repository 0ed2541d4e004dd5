import { useLocale, useTranslations } from 'next-intl';
import { labelSource } from '@/lib/facts/labels/labels';
import type { TroubleEntry } from '@/lib/help/entry';
import { readSource, troubleChecked } from '@/lib/help/source';
import { longDay } from '@/lib/i18n/day';

/** Where the entry's facts were read, and when. The names of sources are in English. */
export function EntrySources({
  sources,
  checked = troubleChecked,
}: Pick<TroubleEntry, 'sources' | 'checked'>) {
  const t = useTranslations('Trouble');
  const locale = useLocale();
  return (
    <section className="trouble-sources">
      <h2>{t('parts.sources')}</h2>
      <ul>
        {sources.map(readSource).map(({ name, url }) => (
          <li key={name}>
            {url ? (
              <a href={url} rel="noreferrer" lang="en">
                {name}
              </a>
            ) : (
              <span lang="en">{name}</span>
            )}
          </li>
        ))}
      </ul>
      <p className="hint">
        {t('sourcesChecked', { date: longDay(checked, locale) })}{' '}
        {t('sourcesVersion', { version: labelSource.version })}
      </p>
    </section>
  );
}
