import { useLocale, useTranslations } from 'next-intl';
import { cache } from 'react';
import { type Move, stepNumber } from '@/lib/move/move';
import type { StepId } from '@/lib/move/steps';
import { pageHref } from '@/lib/page-href';
import { troubleEntry, troubleIds } from '@/lib/trouble/entries';
import { troublePage } from '@/lib/trouble/pages';
import { useTroubleTitle } from './trouble-text';

/** What can go wrong at a step of the move guide, folded away: each with a link to its page. */
export function TroubleLinks({ move, step }: { move: Move; step: StepId }) {
  const t = useTranslations('Trouble.links');
  const title = useTroubleTitle();
  const locale = useLocale();
  const entries = troubleIds.filter((id) => troubleEntry(id).step === step);
  return (
    <details className="trouble-links">
      <summary>{t('summary', { number: `${stepNumber(move, step)}` })}</summary>
      <ul>
        {entries.map((id) => (
          <li key={id}>
            <a href={pageHref(troublePage(id), locale, move.query)}>{title(id)}</a>
          </li>
        ))}
        {linkToAll(move)}
      </ul>
    </details>
  );
}

// The same under each step: one element, which a page sends once.
const linkToAll = cache((move: Move) => <LinkToAll move={move} />);

function LinkToAll({ move }: { move: Move }) {
  const t = useTranslations('Trouble.links');
  return (
    <li>
      <a href={pageHref('guide/trouble', useLocale(), move.query)}>{t('all')}</a>
    </li>
  );
}
