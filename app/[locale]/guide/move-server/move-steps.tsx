import type { Move } from '@/lib/move/move';
import { type GuideStep, isGuideStep } from '@/lib/move/steps';
import { AfterStep } from './steps/after';
import { ArchiveStep } from './steps/archive';
import { ExportStep } from './steps/export';
import { ImportStep } from './steps/import';
import { LastLookStep } from './steps/last-look';
import { MoveStep } from './steps/move';
import { PrepareStep } from './steps/prepare';
import { ReadyStep } from './steps/ready';
import { SituationStepSection } from './steps/situation';
import { TellStep } from './steps/tell';

/** Each step by its name; the order is the move's. */
const components: Record<GuideStep, (props: { move: Move }) => React.ReactNode> = {
  ready: ReadyStep,
  export: ExportStep,
  prepare: PrepareStep,
  import: ImportStep,
  lastLook: LastLookStep,
  move: MoveStep,
  archive: ArchiveStep,
  tell: TellStep,
  after: AfterStep,
};

/** The steps of a move, in its order. */
export function MoveSteps({ move }: { move: Move }) {
  return move.steps.map((id) => {
    if (!isGuideStep(id)) return <SituationStepSection key={id} move={move} id={id} />;
    const GuideStepSection = components[id];
    return <GuideStepSection key={id} move={move} />;
  });
}
