import { sureFromHost } from '@/lib/facts/software/host-names';
import { rowNamed } from '@/lib/facts/software/rows';

/** A server, how many of a file are there, and the name of what it runs where its own name tells. */
export type ServerGroup = { host: string; count: number; software: string | null };

/** How often each host is there. */
export function countHosts(hosts: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const host of hosts) counts.set(host, (counts.get(host) ?? 0) + 1);
  return counts;
}

/** Servers with how many rows each has, the largest first, then by name. */
export function groupByServer(counts: ReadonlyMap<string, number>): readonly ServerGroup[] {
  return [...counts]
    .map(([host, count]) => ({ host, count, software: softwareByName(host) }))
    .sort((a, b) => b.count - a.count || (a.host < b.host ? -1 : 1));
}

/** What a server runs, where its name tells it for sure; else null. */
export function softwareByName(host: string): string | null {
  const sure = sureFromHost(host);
  return sure && sure.id !== 'unknown' ? (rowNamed(sure.id)?.name ?? null) : null;
}

/** How many servers and people there are of each software, the largest first; null stands for those whose name does not tell. */
export function groupBySoftware(
  groups: readonly ServerGroup[],
): readonly { software: string | null; servers: number; count: number }[] {
  const sums = new Map<string | null, { servers: number; count: number }>();
  for (const { software, count } of groups) {
    const sum = sums.get(software) ?? { servers: 0, count: 0 };
    sums.set(software, { servers: sum.servers + 1, count: sum.count + count });
  }
  return [...sums].map(([software, sum]) => ({ software, ...sum })).sort((a, b) => b.count - a.count);
}

/**
 * Whether a handle is the account of a bridge itself: whoever follows it is bridged at once, also a new account that is not the one followers
 * move to. Such an account bears its host's name (bridgy-fed#2596).
 */
export function isBridgeBot(handle: string): boolean {
  if (!handle.endsWith('brid.gy')) return false;
  const [user = '', host = ''] = handle.toLowerCase().split('@');
  return user === host && (host === 'brid.gy' || host.endsWith('.brid.gy'));
}
