/** Where this process stands: it answers readers in every phase, but asks for them only while ready. */
export type Phase = 'starting' | 'ready' | 'draining';

const order: readonly Phase[] = ['starting', 'ready', 'draining'];
let phase: Phase = 'starting';

/** Where this process stands now. */
export function currentPhase(): Phase {
  return phase;
}

/** Goes on to a phase, never back: who is leaving does not become ready again. */
export function enterPhase(next: Phase): void {
  if (order.indexOf(next) > order.indexOf(phase)) phase = next;
}
