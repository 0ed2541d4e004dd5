import { createDesk } from './desk';
import type { FromWorker, ToWorker } from './protocol';

/*
 * The worker: a desk of its own thread, so that no file, however large, holds the page up. It is served with a policy that lets it ask
 * nobody anything (lib/http/content-security-policy.ts).
 */
const desk = createDesk();
const reading = new Map<number, AbortController>();
const tell = (message: FromWorker) => postMessage(message);

/** Milliseconds between two shares: each makes the page draw, and a phone has other things to do. */
const pause = 200;

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  const { id } = data;
  if (data.call === 'stop') return reading.get(id)?.abort();
  const controller = new AbortController();
  reading.set(id, controller);
  const handler = desk[data.call] as (
    ask: unknown,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => unknown;
  try {
    let told = 0;
    const tellShare = (share: number) => {
      if (performance.now() - told < pause) return;
      told = performance.now();
      tell({ id, share });
    };
    const answer = await handler(data.ask, tellShare, controller.signal);
    tell({ id, answer } as FromWorker);
  } catch {
    tell({ id, failed: controller.signal.aborted ? 'stopped' : 'unreadable' });
  } finally {
    reading.delete(id);
  }
});
