import { expect, it } from 'vitest';
import { currentPhase, enterPhase } from './phase';

it('goes on from phase to phase, and never back', () => {
  expect(currentPhase()).toBe('starting');
  enterPhase('ready');
  expect(currentPhase()).toBe('ready');
  enterPhase('draining');
  enterPhase('ready');
  expect(currentPhase()).toBe('draining');
});
