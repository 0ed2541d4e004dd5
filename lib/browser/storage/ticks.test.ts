import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progressIn, readTicks, withTick, writeTicks } from './ticks';

const steps = ['ready', 'export', 'move'];

test.each([
  [null, []],
  ['', []],
  ['ready export.open', ['ready', 'export.open']],
  ['ready <b> {"a":1} export.open.x ready', ['ready']],
])('%j is read as %j', (kept, ids) => {
  expect([...readTicks(kept)]).toEqual(ids);
});

test('taking the last tick away leaves nothing to keep', () => {
  const ticks = withTick(readTicks(null), 'ready', true);
  expect(writeTicks(ticks)).toBe('ready');
  expect(writeTicks(withTick(ticks, 'ready', false))).toBeNull();
});

test('what is kept is read back the same', () => {
  const id = fc.stringMatching(/^[a-z-]{1,9}(\.[a-z-]{1,9})?$/);
  fc.assert(
    fc.property(fc.uniqueArray(id), (ids) => {
      expect(readTicks(writeTicks(new Set(ids)))).toEqual(new Set(ids));
    }),
  );
});

test('reading never throws', () => {
  fc.assert(fc.property(fc.string(), (kept) => readTicks(kept).size >= 0));
});

test.each([
  ['nothing', '', { state: 'new' }],
  ['a tick of a guide that has changed', 'gone gone.too', { state: 'new' }],
  ['a step begun', 'ready.browser', { state: 'under way', step: 'ready' }],
  ['a step done', 'ready', { state: 'under way', step: 'export' }],
  ['a later step begun, with one skipped', 'ready move.open', { state: 'under way', step: 'move' }],
  ['the last step done', 'move', { state: 'done' }],
])('%s: the reader goes on at the right step', (_, kept, progress) => {
  expect(progressIn(steps, readTicks(kept))).toEqual(progress);
});
