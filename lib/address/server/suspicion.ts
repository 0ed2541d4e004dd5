import { resembles } from './lookalike';
import { isMixedScript } from './scripts';
import type { Server } from './server';

/** Why a reader should look twice at a server's name: it looks like a well-known one, or mixes alphabets. */
export type Suspicion = { kind: 'lookalike'; known: string } | { kind: 'mixedScripts' };

/** What is suspicious about a server's name, or null. It never says that a server is safe. */
export function suspicionOf(server: Server): Suspicion | null {
  const known = resembles(server);
  if (known !== null) return { kind: 'lookalike', known };
  return isMixedScript(server) ? { kind: 'mixedScripts' } : null;
}
