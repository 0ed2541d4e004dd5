import { useLocale } from 'next-intl';
import { NoHydration } from '@/components/client/no-hydration/no-hydration';
import { Contents } from '@/components/guide/contents';
import { Cautions } from '@/components/move/cautions';
import { NewerNotice } from '@/components/move/newer-notice';
import { ResumeLine } from '@/components/move/resume-line';
import { SituationLinks } from '@/components/move/situation-links';
import { RouteBar } from '@/components/route/route-bar';
import { RouteCard } from '@/components/route/route-card';
import { ErrorSummary } from '@/components/route/route-form';
import { understood } from '@/lib/address/query';
import { ticksKey } from '@/lib/browser/storage/keys';
import type { Move } from '@/lib/move/move';
import { Stop } from './stop';
import { TitleBlock } from './title-block';

/** The whole guide, in reading order. */
export function MoveGuide({ move }: { move: Move }) {
  return (
    <>
      <RouteBar move={move} page="guide/move-server" />
      <div className="guide" data-ticks={ticksKey(move)}>
        <Contents move={move} />
        <article className="guide-text">
          <ErrorSummary query={move.query} />
          <TitleBlock move={move} />
          <NewerNotice ends={[move.from, move.to]} />
          <ResumeLine move={move} />
          <RouteCard move={move} page="guide/move-server" />
          <Stop move={move} />
          <SituationLinks query={move.query} />
          <Cautions move={move} place="start" />
          <NoHydration
            as="div"
            id="steps"
            part="moveSteps"
            data={{ query: understood(move.query), locale: useLocale(), hasTable: true }}
          />
        </article>
      </div>
    </>
  );
}
