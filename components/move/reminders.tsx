import { useLocale, useTranslations } from 'next-intl';
import { MoveDayField } from '@/components/client/move-day-field';
import { KeptFields } from '@/components/route/kept-fields';
import { hasStep, type Move } from '@/lib/move/move';
import { holds } from '@/lib/move/situations/sentences';

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
 * A form for the day of the move that downloads a calendar file. Seen only once a link has led to it, without scripts as
 * well. Nothing where the last step does not offer it.
 */
export function Reminders({ move }: { move: Move }) {
  const t = useTranslations('Tools.reminders');
  const locale = useLocale();
  if (!hasStep(move, 'after') || !holds('after.reminders', move)) return null;
  return (
    <section className="reminders" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('title')}</h3>
      <form method="get" action={`/${locale}/reminders.ics`}>
        <p>{t('intro')}</p>
        <KeptFields query={move.query} />
        <MoveDayField section={id} label={t('day')} />
        <button type="submit">{t('submit')}</button>
      </form>
    </section>
  );
}
