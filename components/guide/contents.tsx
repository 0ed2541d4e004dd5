import { useTranslations } from 'next-intl';
import { TickMark } from '@/components/client/tick-mark';
import { ticksKey } from '@/lib/browser/storage/keys';
import { type Move, stepNumber } from '@/lib/move/move';
import { isSide, placeOf, sideWord } from '@/lib/move/places';
import { ContentsList } from './contents-list';
import { useStepTitles } from './step-titles';

/** The steps of the guide as a list of links, each in its server's colour and shape: beside the text on wide screens, in reach on narrow ones. */
export function Contents({ move }: { move: Move }) {
  const t = useTranslations('GuideSteps');
  const guide = useTranslations('MoveGuide');
  const titleOf = useStepTitles(move);
  const tools = useTranslations('Tools.ticks');
  return (
    <ContentsList
      title={guide('contents', { count: move.steps.length })}
      short={t('menu')}
      mark="step"
      className="contents-steps"
    >
      {move.steps.map((step) => {
        const place = placeOf(step, move);
        const word = isSide(place) ? sideWord(move[place]) : place === 'first' && place;
        return (
          <li key={step} className={`rail-${place}`}>
            <a href={`#${step}`}>
              <span className={`step-number step-number-${place}`}>{stepNumber(move, step)}</span>{' '}
              <span className="contents-name">
                {titleOf(step)}{' '}
                {word && <span className={`contents-side server-${place}`}>{t(`side.${word}`)}</span>}
              </span>{' '}
              <TickMark storageKey={ticksKey(move)} id={step} label={tools('isDone')} />
            </a>
          </li>
        );
      })}
    </ContentsList>
  );
}
