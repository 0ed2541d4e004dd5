import type { Fetcher, WhyNot } from '@/lib/browser/checks/ask';
import { checkServer } from '@/lib/browser/checks/check-server';
import { findBlock } from '@/lib/browser/checks/domain-blocks';
import { knownSoftware } from '@/lib/facts/software/known';
import type { HowAnswered, ServerSaid } from './protocol';

const atOnce = 4;

/**
 * Asks servers what they run and, where one publishes it, whether it blocks the new server; four at a time, each for eight seconds at most. Each answer
 * is handed to `onSaid` as it comes. Never rejects; an aborted signal ends it after the answers that are under way.
 */
export async function askServers(
  hosts: readonly string[],
  newHost: string | null,
  fetcher: Fetcher,
  onSaid: (said: ServerSaid) => void,
  signal: AbortSignal,
): Promise<void> {
  const left = [...hosts];
  const askOn = async (): Promise<void> => {
    for (let host = left.shift(); host !== undefined && !signal.aborted; host = left.shift()) {
      const { whyNot, software, blockList } = await checkServer(host, knownSoftware, fetcher);
      const list = blockList?.value ?? null;
      const severity = newHost !== null && list !== null ? await findBlock(list, [newHost]) : null;
      const name =
        knownSoftware.find(({ id }) => id === software?.choice?.id)?.name ?? software?.name ?? null;
      if (signal.aborted) return;
      onSaid({ host, software: name, how: howAnswered(whyNot), blocks: severity !== null });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askOn));
}

/** A browser is not told whether a server is gone or only lets no page of another site ask: both are silence. */
export function howAnswered(whyNot: WhyNot | null): HowAnswered {
  if (whyNot === null) return 'answers';
  return whyNot === 'unreachable' || whyNot === 'slow' ? 'silent' : 'unclear';
}
