import { useTranslations } from 'next-intl';
import { isoDay } from '@/lib/address/day';
import { type Query, valueIn } from '@/lib/address/query';

/** The optional field for the day on which the old server closes, with an error where its value could not be parsed. */
export function ClosingDayField({ query }: { query: Query }) {
  const t = useTranslations('Common');
  const field = query.closes;
  const day = valueIn(field);
  const isInvalid = field.state === 'invalid';
  return (
    <div className="field">
      <label htmlFor="closes">{t('routeCard.closes')}</label>
      <input
        id="closes"
        name="closes"
        // A date field cannot show an invalid value, which must not be lost.
        type={isInvalid ? 'text' : 'date'}
        min="2000-01-01"
        max="2199-12-31"
        defaultValue={isInvalid ? field.raw : day ? isoDay(day) : ''}
        aria-invalid={isInvalid || undefined}
        aria-describedby={isInvalid ? 'closes-error' : undefined}
      />
      {isInvalid && (
        <p className="field-error" id="closes-error">
          {t('errors.day')}
        </p>
      )}
    </div>
  );
}
