import type { ReactNode } from 'react';
import { RouteBar } from '@/components/route/route-bar';
import { ticksKey } from '@/lib/browser/storage/keys';
import type { Move } from '@/lib/move/move';
import { Contents } from './contents';

/**
 * What is around a guide that is followed step by step: its two servers and its steps, always in reach, and the guide itself. Where it
 * tells what comes along, that stands beside the card of the servers on a wide window.
 */
export function GuideWithSteps({
  move,
  tellsKept,
  children,
}: {
  move: Move;
  tellsKept: boolean;
  children: ReactNode;
}) {
  return (
    <div className="guide guide-with-steps" data-ticks={ticksKey(move)} data-steps={move.steps.join(' ')}>
      <div className="guide-side">
        <RouteBar move={move} />
        <Contents move={move} />
      </div>
      <article className={tellsKept ? 'guide-text tells-kept' : 'guide-text'}>{children}</article>
    </div>
  );
}
