import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Cautions } from '@/components/move/cautions';
import { PlaceMarks } from '@/components/server/server-mark';
import { BothServersTag, ServerTag } from '@/components/server/server-tag';
import { TroubleLinks } from '@/components/trouble/trouble-links';
import { Callout } from '@/components/ui/callout';
import { TickBox } from '@/components/ui/tick-box';
import { stepMinutes } from '@/lib/move/minutes';
import { type Move, stepNumber } from '@/lib/move/move';
import { isSide, placeOf } from '@/lib/move/places';
import { isGuideStep, type StepId } from '@/lib/move/steps';

type StepProps = {
  move: Move;
  id: StepId;
  title: ReactNode;
  why: ReactNode;
  /** What the screen says when the step went well. */
  done?: ReactNode;
  /** Limits, rare cases and other versions: folded away. */
  different?: ReactNode;
  /** More reasons, after the first: folded away with it. */
  moreWhy?: ReactNode;
  /** What stands after the box that ends the step. */
  afterwards?: ReactNode;
  children: ReactNode;
};

/**
 * The insides of one numbered step. The row that opens and closes it tells its number, its name, which server it is on, how long it
 * takes and whether it is done; while the step is open, the row stays at the top of the window. Main path first; all else is folded.
 */
export function Step({ move, id, title, why, done, different, moreWhy, afterwards, children }: StepProps) {
  const t = useTranslations('GuideSteps');
  const number = `${stepNumber(move, id)}`;
  return (
    <>
      <StepRow move={move} id={id} title={title} />
      <div className="step-body" id={id}>
        <WhichWindow move={move} id={id} />
        {isGuideStep(id) && <Cautions move={move} place={id} kinds={['danger', 'important']} />}
        {children}
        {done && <Callout kind="done">{done}</Callout>}
        <StepEnd move={move} id={id} />
        {afterwards}
        <div className="step-folds">
          <details className="step-different more">
            <summary>{t('different', { number })}</summary>
            {isGuideStep(id) && <Cautions move={move} place={id} kinds={['note']} />}
            {different}
            <TroubleLinks move={move} step={id} />
          </details>
          <details className="step-why more">
            <summary>{t('why', { number })}</summary>
            <p>{why}</p>
            {moreWhy}
          </details>
        </div>
      </div>
    </>
  );
}

/** Which of two windows a step is done in, where both accounts are on one server and no name tells them apart. */
function WhichWindow({ move, id }: { move: Move; id: StepId }) {
  const place = placeOf(id, move);
  if (!move.to.sharesServer) return null;
  if (place === 'both') return <BothServersTag move={move} />;
  return isSide(place) ? <ServerTag move={move} side={place} step={id} /> : null;
}

function StepRow({ move, id, title }: { move: Move; id: StepId; title: ReactNode }) {
  const number = stepNumber(move, id);
  const t = useTranslations('GuideSteps');
  const place = placeOf(id, move);
  return (
    <summary className="step-row">
      <span className={`step-number step-number-${place}`} data-of={move.steps.length}>
        {number}
      </span>
      <h2 id={`${id}-title`}>{title}</h2>{' '}
      {place !== 'neither' && (
        <span className="step-place">
          <PlaceMarks move={move} place={place} />
        </span>
      )}{' '}
      <span className="step-minutes">{t('minutes', { minutes: `${stepMinutes[id]}` })}</span>{' '}
      <span className="step-is-done">{t('isDone')}</span>
    </summary>
  );
}

/** The box that ends a step and leads to the next; without scripts the link alone. */
function StepEnd({ move, id }: { move: Move; id: StepId }) {
  const t = useTranslations('GuideSteps');
  const number = stepNumber(move, id);
  const next = move.steps[number];
  const numbers = { number: `${number}`, next: `${number + 1}` };
  return (
    <>
      <TickBox id={id} className="step-done" label={t(next ? 'goOn' : 'last', numbers)} />
      {next && (
        <p className="step-next">
          <a href={`#${next}`}>{t('next', numbers)}</a>
        </p>
      )}
    </>
  );
}
