import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progressIn, readTicks } from '@/lib/browser/storage/ticks';
import { stepToOpen } from './open-where-reader-was';

const steps = ['ready', 'export', 'move', 'after'];
const stepOf = new Function(`return ${stepToOpen}`)() as (steps: string[], ticks: string[]) => number;

test('the step that is open at once is the one where the reader stopped', () => {
  const tick = fc.constantFrom(
    ...steps,
    'ready.browser',
    'export.open',
    'move.press',
    'other.thing',
    'readyx',
  );
  fc.assert(
    fc.property(fc.uniqueArray(tick), (ticks) => {
      const progress = progressIn(steps, readTicks(ticks.join(' ')));
      const wanted =
        progress.state === 'new' ? -1 : progress.state === 'done' ? 3 : steps.indexOf(progress.step);
      expect(stepOf(steps, ticks)).toBe(wanted);
    }),
  );
});
