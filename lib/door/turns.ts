import type { ServerResponse } from 'node:http';
import { RenderQueue } from '../render-queue';

/** Answers made at once. More would not be done sooner, and would keep health questions waiting. */
const atOnce = 4;
/** Clients that may wait; a post that spreads brings a thousand within a second. */
const mostWaiting = 5000;
/** Milliseconds after which an answer no longer holds up others: its client may only be reading slowly. */
const longestTurn = 1000;

/** Lets answers be made a few at a time, first come, first served. */
export class Turns {
  readonly #queue = new RenderQueue(atOnce, mostWaiting);

  /** Makes the answer when it is its turn, unless its client has left by then. Rejects at once where too many wait. */
  take(response: ServerResponse, make: () => void): Promise<void> {
    return this.#queue.run(async () => {
      if (response.destroyed) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, longestTurn);
        const end = () => {
          clearTimeout(timer);
          resolve();
        };
        response.once('finish', end);
        response.once('close', end);
        make();
      });
    });
  }
}
