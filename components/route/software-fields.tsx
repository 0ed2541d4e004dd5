import { useTranslations } from 'next-intl';
import { NoHydration } from '@/components/client/no-hydration/no-hydration';
import { type Query, valueIn } from '@/lib/address/query';
import { softwareValue } from '@/lib/facts/software/choice';
import { softwareOptions } from '@/lib/facts/software/options';

/** The fields for the software of the two servers. Collapsed unless one has a value. */
export function SoftwareFields({ query, labels }: { query: Query; labels?: { from?: string; to?: string } }) {
  const t = useTranslations('Common.routeCard');
  const isUsed = query.fromSoftware.state !== 'empty' || query.toSoftware.state !== 'empty';
  return (
    <details className="software-fields" open={isUsed}>
      <summary>{t('software')}</summary>
      <p className="hint">{t('softwareHint')}</p>
      <div className="route-fields">
        <SoftwareField name="fromSoftware" query={query} server={labels?.from} />
        <SoftwareField name="toSoftware" query={query} server={labels?.to} />
      </div>
    </details>
  );
}

type SoftwareFieldProps = {
  name: 'fromSoftware' | 'toSoftware';
  query: Query;
  /** What the server is called, where that is not the old or the new one. */
  server?: string;
};

/** The field for the software of one server, with an error where its value could not be parsed. */
export function SoftwareField({ name, query, server }: SoftwareFieldProps) {
  const t = useTranslations('Common.routeCard');
  const errors = useTranslations('Common.errors');
  const field = query[name];
  const chosen = valueIn(field);
  const value = chosen ? softwareValue(chosen) : '';
  // The query may name a version that is not among the options.
  const isListed = value === '' || softwareOptions.some((option) => option.value === value);
  return (
    <div className="field">
      <label htmlFor={name}>{server ? t('softwareOf', { server }) : t(name)}</label>
      <NoHydration
        as="select"
        id={name}
        name={name}
        defaultValue={value}
        aria-invalid={field.state === 'invalid' || undefined}
        aria-describedby={field.state === 'invalid' ? `${name}-error` : undefined}
        part="software"
        data={{
          none: t('currentMastodon'),
          unknown: t('unknownSoftware'),
          ...(!isListed && { unlisted: value }),
        }}
      />
      {field.state === 'invalid' && (
        <p className="field-error" id={`${name}-error`}>
          {errors('software', { value: field.raw })}
        </p>
      )}
    </div>
  );
}
