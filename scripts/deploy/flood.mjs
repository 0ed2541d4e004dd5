import { parentPort, workerData } from 'node:worker_threads';
import { load } from './http.mjs';

// One client that asks for many guides at once, in a thread of its own: the thread that measures another's would else measure itself.

const { origin, count, localAddress } = workerData;
const urls = Array.from(
  { length: count },
  (_, each) => `${origin}/en/guide/move-server?from=f${each}.mas.to`,
);
const { failures } = await load(count, () => urls.pop() ?? null, {
  addressOf: () => localAddress,
  timeout: 60_000,
});
parentPort.postMessage({ pages: count - failures.length, refused: failures.length });
