import type { Move } from '@/lib/move/move';
import { type GuideStep, isGuideStep, type StepId } from '@/lib/move/steps';
import { AfterStep } from './after';
import { ArchiveStep, BringArchiveStep } from './archive';
import { ExportStep } from './export';
import { ImportStep } from './import';
import { LastLookStep } from './last-look';
import { MoveStep } from './move';
import { PrepareStep } from './prepare';
import { ReadyStep } from './ready';
import { SituationStepSection } from './situation';
import { TellStep } from './tell';

/** Each step by its name. */
const components: Record<GuideStep, (props: { move: Move }) => React.ReactNode> = {
  ready: ReadyStep,
  export: ExportStep,
  prepare: PrepareStep,
  import: ImportStep,
  lastLook: LastLookStep,
  move: MoveStep,
  archive: ArchiveStep,
  bringArchive: BringArchiveStep,
  tell: TellStep,
  after: AfterStep,
};

/** The insides of one step's section. */
export function AnyStep({ move, id }: { move: Move; id: StepId }) {
  if (!isGuideStep(id)) return <SituationStepSection move={move} id={id} />;
  const GuideStepSection = components[id];
  return <GuideStepSection move={move} />;
}
