import type { Move } from '@/lib/move/move';
import { type GuideStep, isGuideStep, type StepId } from '@/lib/move/steps';
import { AfterStep } from './steps/after';
import { ArchiveStep, BringArchiveStep } from './steps/archive';
import { ExportStep } from './steps/export';
import { ImportStep } from './steps/import';
import { LastLookStep } from './steps/last-look';
import { MoveStep } from './steps/move';
import { PrepareStep } from './steps/prepare';
import { ReadyStep } from './steps/ready';
import { SituationStepSection } from './steps/situation';
import { TellStep } from './steps/tell';

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
