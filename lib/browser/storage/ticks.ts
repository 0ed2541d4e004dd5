/** What is ticked: a step by its id (`export`), an instruction by its step's id and its own (`export.open`). */
export type Ticks = ReadonlySet<string>;

const tickId = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)?$/;

/** Reads ticks as they are kept, or as somebody or an older guide left them: what cannot be a tick is passed over. */
export function readTicks(kept: string | null): Ticks {
  return new Set(kept?.split(' ').filter((id) => tickId.test(id)));
}

/** What to keep for these ticks; null for none, so that nothing is left behind. */
export function writeTicks(ticks: Ticks): string | null {
  return ticks.size > 0 ? [...ticks].join(' ') : null;
}

/** The ticks with one put or taken away. */
export function withTick(ticks: Ticks, id: string, isTicked: boolean): Ticks {
  const changed = new Set(ticks);
  if (isTicked) changed.add(id);
  else changed.delete(id);
  return changed;
}

/** How far the reader has come. */
export type Progress = { state: 'new' } | { state: 'under way'; step: string } | { state: 'done' };

/**
 * Where to go on: at the last step with a tick in it, or at the next one when that step is done. Ticks of steps that this guide
 * does not have count for nothing.
 */
export function progressIn(steps: readonly string[], ticks: Ticks): Progress {
  const touched = steps.findLastIndex(
    (step) => ticks.has(step) || [...ticks].some((id) => id.startsWith(`${step}.`)),
  );
  const last = steps[touched];
  if (last === undefined) return { state: 'new' };
  const step = ticks.has(last) ? steps[touched + 1] : last;
  return step === undefined ? { state: 'done' } : { state: 'under way', step };
}
