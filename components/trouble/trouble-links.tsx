import { useLocale, useTranslations } from 'next-intl';
import { LinkList } from '@/components/ui/link-list';
import { troubleEntry, troubleIds } from '@/lib/help/entries';
import { type Move, stepNumber } from '@/lib/move/move';
import type { StepId } from '@/lib/move/steps';
import { pageHref } from '@/lib/pages/page-href';
import { troublePage } from '@/lib/pages/trouble-pages';
import { useTroubleTitle } from './trouble-text';

/** What can go wrong at a step of the move guide, each with a link to its page. */
export function TroubleLinks({ move, step }: { move: Move; step: StepId }) {
  const t = useTranslations('Trouble.links');
  const title = useTroubleTitle();
  const locale = useLocale();
  const entries = troubleIds.filter((id) => {
    const entry = troubleEntry(id);
    return entry.step === step && !(entry.betweenServers && move.to.sharesServer);
  });
  return (
    <div className="trouble-links">
      <p>{t('summary', { number: `${stepNumber(move, step)}` })}</p>
      <LinkList
        links={[
          ...entries.map((id) => [pageHref(troublePage(id), locale, move.query), title(id)] as const),
          [pageHref('guide/trouble', locale, move.query), t('all')],
        ]}
      />
    </div>
  );
}
