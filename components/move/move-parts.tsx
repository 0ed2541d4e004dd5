import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { NoHydration } from '@/components/client/no-hydration/no-hydration';
import { StepsHead } from '@/components/guide/steps-head';
import { withoutRaw } from '@/lib/address/query';
import type { Move } from '@/lib/move/move';
import type { SituationId } from '@/lib/move/situations/ids';

/** What comes along, what is to be known before (`children`), then the steps. `situation` where the move is a special one. */
export function MoveParts({
  move,
  situation,
  hasTable,
  children,
}: {
  move: Move;
  situation?: SituationId;
  hasTable: boolean;
  children: ReactNode;
}) {
  const data = { query: withoutRaw(move.query), locale: useLocale(), ...(situation && { situation }) };
  return (
    <>
      {hasTable && (
        <NoHydration
          as="div"
          id="comes-along"
          part="kept"
          data={{ ...data, hasSituations: situation === undefined }}
        />
      )}
      {children}
      <div className="steps">
        <StepsHead move={move} />
        <NoHydration as="div" id="steps" part="moveSteps" data={data} />
      </div>
    </>
  );
}
