'use client';

import { useLayoutEffect, useRef } from 'react';
import { guarded } from '@/components/client/guarded';
import { progressIn } from '@/lib/browser/storage/ticks';
import { keepInPlace } from './enhance/keep-in-place';
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
  const line = useRef<HTMLParagraphElement>(null);
  const isShown = progress.state !== 'new';
  useLayoutEffect(() => {
    const [added, steps] = [line.current, document.getElementById('steps')];
    // Where the reader comes back its room was kept; at the first tick what was ticked stays under the finger.
    if (!isShown || !added || !steps || document.querySelector('.step-fold[data-at]')) return;
    if (added.getBoundingClientRect().top >= innerHeight / 2) return;
    added.style.display = 'none';
    keepInPlace(steps, () => {
      added.style.display = '';
    });
  }, [isShown]);
  if (!isShown) return null;
  const clearAll = () => {
    clear();
    // This button goes away, and the keyboard goes on at the beginning of the steps.
    document.querySelector<HTMLElement>('.step-row')?.focus({ preventScroll: true });
  };
  const next = progress.state === 'under way' ? progress.step : null;
  return (
    <p className="resume" ref={line}>
      {/* Always an element: React cannot remove a text node that a page translator has replaced. */}
      {next === null ? (
        <span>{done}</span>
      ) : (
        <a href={`#${next}`}>{lines.find(({ step }) => step === next)?.line}</a>
      )}{' '}
      <button type="button" className="quiet-button" onClick={clearAll}>
        {reset}
      </button>
    </p>
  );
});
