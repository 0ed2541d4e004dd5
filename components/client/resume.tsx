'use client';

import { guarded } from '@/components/client/guarded';
import { progressIn } from '@/lib/browser/storage/ticks';
import { useTicks } from './storage/use-ticks';

/** A link to the first step that is not ticked; nothing while no step is. `lines` has one text per step, in order. */
export const Resume = guarded(function Resume({
  storageKey,
  lines,
  done,
  reset,
}: {
  storageKey: string;
  lines: readonly { step: string; line: string }[];
  done: string;
  reset: string;
}) {
  const { ticks, clear } = useTicks(storageKey);
  const progress = progressIn(
    lines.map(({ step }) => step),
    ticks,
  );
  if (progress.state === 'new') return null;
  const next = progress.state === 'under way' ? progress.step : null;
  return (
    <p className="resume">
      {/* Always an element: React cannot remove a text node that a page translator has replaced. */}
      {next === null ? (
        <span>{done}</span>
      ) : (
        <a href={`#${next}`}>{lines.find(({ step }) => step === next)?.line}</a>
      )}{' '}
      <button type="button" className="quiet-button" onClick={clear}>
        {reset}
      </button>
    </p>
  );
});
