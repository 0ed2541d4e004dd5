import type { ReactNode } from 'react';
import { ContentStyles } from '@/components/client/page-styles/content-styles';
import { RouteBar } from '@/components/route/route-bar';
import { ticksKey } from '@/lib/browser/storage/keys';
import type { Move } from '@/lib/move/move';
import { Contents } from './contents';

/**
 * What is around a guide that is followed step by step: its title, its two servers and its steps, always in reach, and the guide itself.
 * The title comes first, for a phone paints it as soon as it is there; see docs/decisions/0036-styles-in-the-order-they-are-needed.md.
 * Where the guide tells what comes along, that stands beside the card of the servers on a wide window.
 */
export function GuideWithSteps({
  move,
  title,
  tellsKept,
  children,
}: {
  move: Move;
  /** The title, and above it what is wrong with what was typed. */
  title: ReactNode;
  tellsKept: boolean;
  children: ReactNode;
}) {
  return (
    <article className="guide guide-with-steps" data-ticks={ticksKey(move)} data-steps={move.steps.join(' ')}>
      <div className="guide-title">{title}</div>
      <div className="guide-side">
        <RouteBar move={move} />
        <Contents move={move} />
      </div>
      <ContentStyles />
      <div className={tellsKept ? 'guide-text tells-kept' : 'guide-text'}>{children}</div>
    </article>
  );
}
