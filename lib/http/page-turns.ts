import { after } from 'next/server';
import { RenderQueue } from '@/lib/formats/preview/render-queue';

/** Rendering keeps the process busy from beginning to end: more pages at once would not be done sooner, and all else would wait for all. */
const atOnce = 2;
/** Clients that may wait; a post that spreads brings a thousand within a second. One more is told that it did not work. */
const mostWaiting = 5000;
/** Milliseconds after which a page no longer holds up others, whatever it waits for: a client that reads slowly, most likely. */
const longestTurn = 1000;

const turns = new RenderQueue(atOnce, mostWaiting);

/**
 * Waits until it is this page's turn to be rendered: first come, first served. The turn ends with the answer, or when the client has
 * left, which `after` tells of. Throws `QueueFull` where too many wait.
 */
export function pageTurn(): Promise<void> {
  const isAnswered = new Promise<void>((resolve) => after(resolve));
  return new Promise((begin, refuse) => {
    const render = () => {
      begin();
      return Promise.race([
        isAnswered,
        new Promise<void>((resolve) => setTimeout(resolve, longestTurn).unref()),
      ]);
    };
    turns.run(render).catch(refuse);
  });
}
