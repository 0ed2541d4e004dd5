import type { ServerResponse } from 'node:http';
import { RenderQueue } from '@/lib/formats/preview/render-queue';

/** Clients that may wait; a post that spreads brings a thousand within a second. */
const mostWaiting = 5000;
/** Milliseconds between two looks at whether an answer waits for its client, which then holds up nobody. */
const look = 20;
/** Lets answers be made a few at a time, first come, first served. */
export class Turns {
  readonly #queue: RenderQueue;

  /** Takes how many answers may be made at once, and after how many milliseconds one no longer holds up others, whatever it waits for. */
  constructor(
    atOnce: number,
    private readonly longestTurn = 1000,
  ) {
    this.#queue = new RenderQueue(atOnce, mostWaiting);
  }

  /** Makes the answer when it is its turn, unless its client has left by then. Rejects at once where too many wait. */
  take(response: ServerResponse, make: () => void): Promise<void> {
    return this.#queue.run(async () => {
      if (response.destroyed) return;
      await new Promise<void>((resolve) => {
        const began = Date.now();
        const timer = setInterval(() => {
          if (response.writableNeedDrain || Date.now() - began >= this.longestTurn) end();
        }, look);
        const end = () => {
          clearInterval(timer);
          resolve();
        };
        // All is written, and what is left is to send it.
        response.once('prefinish', end);
        response.once('close', end);
        make();
      });
      // Whoever asks for something else meanwhile is answered first.
      await new Promise((resolve) => setImmediate(resolve));
    });
  }
}
