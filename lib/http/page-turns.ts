import { setTimeout as sleep } from 'node:timers/promises';
import { after } from 'next/server';
import { RenderQueue } from '@/lib/formats/preview/render-queue';

/** Rendering keeps the process busy from beginning to end: more pages at once would not be done sooner, and all else would wait for all. */
const atOnce = 2;
/** Milliseconds after which a page no longer holds up others, whatever it waits for: a client that reads slowly, most likely. */
const longestTurn = 1000;

// Whoever has connected may wait: it is nginx that refuses a client which asks for too much.
const turns = new RenderQueue(atOnce, Number.POSITIVE_INFINITY);

/**
 * Waits until it is this page's turn to be rendered: first come, first served. The turn ends with the answer, or when the client has
 * left, which `after` tells of.
 */
export function pageTurn(): Promise<void> {
  const isAnswered = new Promise<void>((resolve) => after(resolve));
  return new Promise((begin) => {
    void turns.run(async () => {
      begin();
      const timer = new AbortController();
      await Promise.race([
        isAnswered,
        sleep(longestTurn, undefined, { signal: timer.signal }).catch(() => {}),
      ]);
      timer.abort();
    });
  });
}
