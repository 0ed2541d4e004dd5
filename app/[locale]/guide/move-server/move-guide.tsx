import { Contents } from '@/components/contents';
import { GuideTicks } from '@/components/device/guide-ticks';
import { ResumeLine } from '@/components/resume-line';
import { RouteBar } from '@/components/route-bar';
import { RouteCard } from '@/components/route-card';
import { ErrorSummary } from '@/components/route-form';
import { ticksKey } from '@/lib/device/keys';
import type { Move } from '@/lib/move/move';
import type { StepId } from '@/lib/move/steps';
import { KeptTable } from './kept-table';
import { AfterStep } from './steps/after';
import { ExportStep } from './steps/export';
import { ImportStep } from './steps/import';
import { LastLookStep } from './steps/last-look';
import { MoveStep } from './steps/move';
import { PrepareStep } from './steps/prepare';
import { ReadyStep } from './steps/ready';
import { TitleBlock } from './title-block';

/** Each step by its name; the order is the move's. */
const steps: Record<StepId, (props: { move: Move }) => React.ReactNode> = {
  ready: ReadyStep,
  export: ExportStep,
  prepare: PrepareStep,
  import: ImportStep,
  lastLook: LastLookStep,
  move: MoveStep,
  after: AfterStep,
};

/** The whole guide, in reading order. */
export function MoveGuide({ move }: { move: Move }) {
  return (
    <GuideTicks storageKey={ticksKey(move.from.server?.host, move.to.server?.host)}>
      <RouteBar move={move} page="guide/move-server" />
      <div className="guide">
        <Contents move={move} />
        <article className="guide-text">
          <ErrorSummary query={move.query} />
          <TitleBlock move={move} />
          <ResumeLine move={move} />
          <RouteCard move={move} page="guide/move-server" />
          <KeptTable move={move} />
          {move.steps.map((id) => {
            const GuideStep = steps[id];
            return <GuideStep key={id} move={move} />;
          })}
        </article>
      </div>
    </GuideTicks>
  );
}
