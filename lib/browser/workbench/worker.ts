import { createDesk } from './desk';
import type { FromWorker, ToWorker } from './protocol';

/*
 * The worker: a desk of its own thread, so that no file, however large, holds the page up. It is served with a policy that lets it ask
 * nobody anything (lib/http/content-security-policy.ts).
 */
const desk = createDesk();
const reading = new Map<number, AbortController>();
const tell = (message: FromWorker) => postMessage(message);

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
    const answer = await handler(data.ask, (share) => tell({ id, share }), controller.signal);
    tell({ id, answer } as FromWorker);
  } catch {
    tell({ id, failed: controller.signal.aborted ? 'stopped' : 'unreadable' });
  } finally {
    reading.delete(id);
  }
});
