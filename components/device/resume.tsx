'use client';

import { guarded } from '@/components/client/error-boundary';
import { progressIn } from '@/lib/browser/storage/ticks';
import { useTicks } from './use-ticks';

/** The way back to where the reader stopped, once something is ticked. `lines` are one sentence for each step, in order. */
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
      {/* An element in either case: bare words that a translator has replaced could not be taken away again. */}
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
