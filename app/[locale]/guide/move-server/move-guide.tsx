import { useLocale } from 'next-intl';
import { NoHydration } from '@/components/client/no-hydration/no-hydration';
import { GuideWithSteps } from '@/components/guide/guide-with-steps';
import { StepsHead } from '@/components/guide/steps-head';
import { Cautions } from '@/components/move/cautions';
import { NewerNotice } from '@/components/move/newer-notice';
import { Reminders } from '@/components/move/reminders';
import { RouteCard } from '@/components/route/route-card';
import { withoutRaw } from '@/lib/address/query';
import type { Move } from '@/lib/move/move';
import { Stop } from './stop';
import { TitleBlock } from './title-block';

/** The whole guide, in reading order. */
export function MoveGuide({ move }: { move: Move }) {
  const data = { query: withoutRaw(move.query), locale: useLocale() };
  return (
    <GuideWithSteps move={move} title={<TitleBlock move={move} />} tellsKept>
      <NewerNotice ends={[move.from, move.to]} />
      <RouteCard move={move} page="guide/move-server" />
      <NoHydration as="div" id="comes-along" part="kept" data={{ ...data, hasSituations: true }} />
      <Stop move={move} />
      <Cautions move={move} place="start" />
      <div className="steps">
        <StepsHead move={move} />
        <NoHydration as="div" id="steps" part="moveSteps" data={data} />
        <Reminders move={move} />
      </div>
    </GuideWithSteps>
  );
}
