import { useLocale, useTranslations } from 'next-intl';
import { KeptFields } from '@/components/route/kept-fields';
import type { Move } from '@/lib/move/move';

/** The `id` of the form: a link to it shows it. */
const id = 'reminders';

/** A link to the form for reminders, which stands below the steps. */
export function RemindersLink() {
  const t = useTranslations('Tools.reminders');
  return (
    <p>
      <a href={`#${id}`}>{t('title')}</a>
    </p>
  );
}

/**
 * A form for the day of the move that downloads a calendar file. Seen only once a link has led to it, without scripts as well. It
 * stands outside the steps, for Chromium lays out a closed step with a field in it as soon as the page is read, to see what it may
 * fill in.
 */
export function Reminders({ move }: { move: Move }) {
  const t = useTranslations('Tools.reminders');
  return (
    <section className="reminders" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('title')}</h3>
      <form method="get" action={`/${useLocale()}/reminders.ics`}>
        <p>{t('intro')}</p>
        <KeptFields query={move.query} />
        <div className="field">
          <label htmlFor="move-day">{t('day')}</label>
          <input id="move-day" type="date" name="date" min="2000-01-01" max="2199-12-31" required />
        </div>
        <button type="submit">{t('submit')}</button>
      </form>
    </section>
  );
}
