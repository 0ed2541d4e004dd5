'use client';

import { useLayoutEffect, useRef } from 'react';
import { guarded } from '@/components/client/guarded';
import { progressIn } from '@/lib/browser/storage/ticks';
import { useTicks } from './storage/use-ticks';

/** How much longer an element makes the one around it, in pixels. */
function roomOf(element: HTMLElement): number {
  const height = () => element.parentElement?.offsetHeight ?? 0;
  const withIt = height();
  element.style.display = 'none';
  const room = withIt - height();
  element.style.display = '';
  return room;
}

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
    // Where the reader comes back its room was kept; at the first tick what was ticked stays under the finger.
    if (!isShown || !line.current || document.querySelector('.step-fold[data-at]')) return;
    if (line.current.getBoundingClientRect().top < innerHeight / 2)
      scrollBy({ top: roomOf(line.current), behavior: 'instant' });
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
