import { useLocale, useTranslations } from 'next-intl';
import { KeptFields } from '@/components/route/kept-fields';
import type { Move } from '@/lib/move/move';

/** A form for the day of the move that downloads a calendar file, folded behind its name. */
export function Reminders({ move }: { move: Move }) {
  const t = useTranslations('Tools.reminders');
  return (
    <details className="reminders">
      <summary>{t('title')}</summary>
      <form method="get" action={`/${useLocale()}/reminders.ics`}>
        <p>{t('intro')}</p>
        <KeptFields query={move.query} />
        <div className="field">
          <label htmlFor="move-day">{t('day')}</label>
          <input id="move-day" type="date" name="date" min="2000-01-01" max="2199-12-31" required />
        </div>
        <button type="submit">{t('submit')}</button>
      </form>
    </details>
  );
}
