import type { Phase } from './phase';

/** The answer to an orchestrator's question, or null for any other path. `/healthz`: the process lives; `/readyz`: send it readers. */
export function healthAnswer(target: string, phase: Phase): { status: 200 | 503; text: string } | null {
  const path = target.split('?', 1)[0];
  if (path === '/healthz') return { status: 200, text: 'ok\n' };
  if (path === '/readyz') return { status: phase === 'ready' ? 200 : 503, text: `${phase}\n` };
  return null;
}
