import { Cautions } from '@/components/cautions';
import { Contents } from '@/components/contents';
import { GuideTicks } from '@/components/device/guide-ticks';
import { ResumeLine } from '@/components/resume-line';
import { RouteBar } from '@/components/route-bar';
import { RouteCard } from '@/components/route-card';
import { ErrorSummary } from '@/components/route-form';
import { SituationLinks } from '@/components/situation-links';
import { ticksKey } from '@/lib/device/keys';
import type { Move } from '@/lib/move/move';
import { KeptTable } from './kept-table';
import { MoveSteps } from './move-steps';
import { Stop } from './stop';
import { TitleBlock } from './title-block';

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
          <Stop move={move} />
          <SituationLinks query={move.query} />
          <Cautions move={move} place="start" />
          <KeptTable move={move} />
          <MoveSteps move={move} />
        </article>
      </div>
    </GuideTicks>
  );
}
