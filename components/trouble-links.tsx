import { useLocale, useTranslations } from 'next-intl';
import { understood, writeQuery } from '@/lib/address/query';
import type { Move } from '@/lib/move/move';
import type { StepId } from '@/lib/move/steps';
import { pagePath } from '@/lib/pages';
import { troubleEntry, troubleIds } from '@/lib/trouble/entries';
import { troublePage } from '@/lib/trouble/pages';
import { useTroubleTitle } from './trouble-text';

/** What can go wrong at a step of the move guide, folded away: each with a link to its page. */
export function TroubleLinks({ move, step }: { move: Move; step: StepId }) {
  const t = useTranslations('Trouble.links');
  const title = useTroubleTitle();
  const locale = useLocale();
  const carried = writeQuery(understood(move.query));
  const entries = troubleIds.filter((id) => troubleEntry(id).step === step);
  return (
    <details className="trouble-links">
      <summary>{t('summary')}</summary>
      <ul>
        {entries.map((id) => (
          <li key={id}>
            <a href={pagePath(troublePage(id), locale) + carried}>{title(id)}</a>
          </li>
        ))}
        <li>
          <a href={pagePath('guide/trouble', locale) + carried}>{t('all')}</a>
        </li>
      </ul>
    </details>
  );
}
