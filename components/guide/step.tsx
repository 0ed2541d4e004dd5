import { useTranslations } from 'next-intl';
import { Cautions } from '@/components/move/cautions';
import { BothServersTag, ServerTag } from '@/components/server/server-tag';
import { TroubleLinks } from '@/components/trouble/trouble-links';
import { TickBox } from '@/components/ui/tick-box';
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

/** The content of one step: number, title, the server it is done on, its reason, cautions, instructions and troubleshooting. */
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
      <TickBox id={id} className="step-done" label={tools('step', { number: `${stepNumber(move, id)}` })} />
    </>
  );
}
