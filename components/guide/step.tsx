import { useTranslations } from 'next-intl';
import { Cautions } from '@/components/move/cautions';
import { BothServersTag, ServerTag } from '@/components/server/server-tag';
import { Tick } from '@/components/tools/tick';
import { TroubleLinks } from '@/components/trouble/trouble-links';
import { type End, type Move, stepNumber } from '@/lib/move/move';
import { isGuideStep, type StepId } from '@/lib/move/steps';

type StepProps = {
  move: Move;
  id: StepId;
  title: React.ReactNode;
  why: React.ReactNode;
  /** The server the step is done on, or both. */
  at?: End | 'both';
  children: React.ReactNode;
};

/** The insides of one numbered step: its number and name, where the reader is, and why it is there, and what to beware of. */
export function Step({ move, id, title, why, at, children }: StepProps) {
  const t = useTranslations('MoveGuide');
  const tools = useTranslations('Tools.ticks');
  return (
    <>
      <p className="step-number">
        {t('stepOf', { number: `${stepNumber(move, id)}`, total: `${move.steps.length}` })}
      </p>
      <h2 id={`${id}-title`}>{title}</h2>
      {at === 'both' && <BothServersTag move={move} />}
      {at && at !== 'both' && <ServerTag move={move} side={at.side} />}
      <p className="step-why">{why}</p>
      {isGuideStep(id) && <Cautions move={move} place={id} />}
      {children}
      <TroubleLinks move={move} step={id} />
      <Tick id={id} className="step-done" label={tools('step', { number: `${stepNumber(move, id)}` })} />
    </>
  );
}
