import { GuideWithSteps } from '@/components/guide/guide-with-steps';
import { Cautions } from '@/components/move/cautions';
import { MoveParts } from '@/components/move/move-parts';
import { NewerNotice } from '@/components/move/newer-notice';
import { RouteCard } from '@/components/route/route-card';
import { ErrorSummary } from '@/components/route/route-form';
import type { Move } from '@/lib/move/move';
import { Stop } from './stop';
import { TitleBlock } from './title-block';

/** The whole guide, in reading order. */
export function MoveGuide({ move }: { move: Move }) {
  return (
    <GuideWithSteps move={move}>
      <ErrorSummary query={move.query} />
      <TitleBlock move={move} />
      <NewerNotice ends={[move.from, move.to]} />
      <RouteCard move={move} page="guide/move-server" />
      <MoveParts move={move} hasTable>
        <Stop move={move} />
        <Cautions move={move} place="start" />
      </MoveParts>
    </GuideWithSteps>
  );
}
