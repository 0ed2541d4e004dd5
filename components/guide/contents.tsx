import { useTranslations } from 'next-intl';
import { TickMark } from '@/components/client/tick-mark';
import { ticksKey } from '@/lib/browser/storage/keys';
import { type Move, stepNumber } from '@/lib/move/move';
import { ContentsList } from './contents-list';
import { useStepTitles } from './step-titles';

/** The table of contents of the move guide: its steps, with a check mark on those that are ticked. */
export function Contents({ move }: { move: Move }) {
  const t = useTranslations('MoveGuide');
  const titleOf = useStepTitles(move);
  const tools = useTranslations('Tools.ticks');
  return (
    <ContentsList title={t('contents', { count: move.steps.length })} mark="step">
      {move.steps.map((step) => (
        <li key={step}>
          <a href={`#${step}`}>
            <span className="contents-number">{stepNumber(move, step)}</span> {titleOf(step)}{' '}
            <TickMark storageKey={ticksKey(move)} id={step} label={tools('isDone')} />
          </a>
        </li>
      ))}
    </ContentsList>
  );
}
