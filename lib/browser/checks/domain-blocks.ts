import * as z from 'zod/mini';
import { type Answer, type Asker, ask } from './ask';

/** What a server does with another one: nothing comes through, or it comes through with reserve. */
export type Severity = 'suspend' | 'silence';

const blockList = z
  .array(
    z.object({
      domain: z.string().check(z.maxLength(300)),
      digest: z.catch(z.nullable(z.string().check(z.maxLength(64))), null),
      severity: z.string().check(z.maxLength(20)),
    }),
  )
  .check(z.maxLength(20_000));

export type BlockList = z.infer<typeof blockList>;

/** The servers that a server publicly blocks. Most keep the list to themselves: `missing` or `needsLogin`. */
export function askBlockList(asker: Asker): Promise<Answer<BlockList>> {
  return ask(asker, '/api/v1/instance/domain_blocks', blockList);
}

/**
 * What a published list says about a server, which may go by several names: the hardest entry for one of them or a domain above
 * it, or null. Names hidden behind asterisks are known by their SHA-256, where the browser offers it.
 */
export function findBlock(list: BlockList, hosts: readonly string[]): Promise<Severity | null> {
  return blockFinder(list)(hosts);
}

/** The same for many servers: the list is gone through once. */
export function blockFinder(list: BlockList): (hosts: readonly string[]) => Promise<Severity | null> {
  const byName = new Map<string, Severity>();
  const byDigest = new Map<string, Severity>();
  for (const { domain, digest, severity } of list) {
    if (severity !== 'suspend' && severity !== 'silence') continue;
    harden(byName, domain.toLowerCase(), severity);
    if (digest !== null) harden(byDigest, digest.toLowerCase(), severity);
  }
  return async (hosts) => {
    const names = [...new Set(hosts.flatMap(withParents))];
    const digests = byDigest.size > 0 ? await Promise.all(names.map(sha256)) : [];
    const found = [
      ...names.map((name) => byName.get(name)),
      ...digests.map((digest) => (digest === null ? undefined : byDigest.get(digest))),
    ];
    return found.includes('suspend') ? 'suspend' : found.includes('silence') ? 'silence' : null;
  };
}

function harden(known: Map<string, Severity>, key: string, severity: Severity): void {
  if (severity === 'suspend' || !known.has(key)) known.set(key, severity);
}

/** `a.b.social` is blocked by entries for itself and `b.social`. */
function withParents(host: string): readonly string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

async function sha256(text: string): Promise<string | null> {
  // Only where the page itself came safely: https, or this very machine.
  if (!globalThis.crypto?.subtle) return null;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
