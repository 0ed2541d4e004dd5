import { enterPhase } from './phase';

/** Milliseconds in which new connections are still answered after SIGTERM, for balancers to see that `/readyz` says no. */
const drainTime = Number(process.env.DRAIN_MS ?? 2000);
/** Milliseconds after SIGTERM at which the process ends whatever is left. */
const patience = 9500;

/**
 * On SIGTERM: says at once that it is not ready, answers on for a moment, and only then lets Next do what it would have done at
 * once: take no new connection, finish what has begun, and end.
 */
export function drainOnTerm(): void {
  const closers = process.listeners('SIGTERM');
  process.removeAllListeners('SIGTERM');
  process.once('SIGTERM', (signal) => {
    enterPhase('draining');
    setTimeout(() => process.exit(0), patience).unref();
    setTimeout(() => {
      for (const close of closers) close(signal);
    }, drainTime);
  });
}
