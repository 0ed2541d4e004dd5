import { once } from 'node:events';
import http from 'node:http';
import { Worker } from 'node:worker_threads';
import { ask, load, quantile } from '../deploy/http.mjs';
import { memory, standalone, startProcess } from '../deploy/stack.mjs';

// `npm run bench:pictures`: what preview pictures cost one process with nothing before it, and what a flood of them costs its readers:
// each figure beside the same one in quiet, in one run.

const base = Number(process.env.BASE_PORT ?? 4680);
const seconds = Number(process.env.SECONDS ?? 10);
const site = await startProcess(standalone(), base + 1);
const table = [];
const row = (what, result, bar, isMet) => table.push({ what, result, bar, met: isMet ? 'yes' : 'no' });
const p95 = (answers) =>
  quantile(
    answers.map(({ ms }) => ms),
    0.95,
  );
let next = 0;
const guide = () => `${site.url}/en/guide/move-server?from=g${next++}.mas.to&to=helvede.net`;
const picture = () => `${site.url}/en/og/move-server?from=p${next++}.mas.to&to=helvede.net`;
/** A name of 253 characters, never the same. */
const longest = () =>
  `${`${next++}`.padStart(63, 'm')}.${`${'w'.repeat(63)}.`.repeat(2)}${'a'.repeat(57)}.com`;

/** `clients` that ask for one new address after the other until the time is up. */
function during(time, clients, address) {
  const end = Date.now() + time * 1000;
  const agent = new http.Agent({ keepAlive: true });
  const isGood = ({ status }) => [200, 302, 429, 503].includes(status);
  return load(clients, () => (Date.now() < end ? address() : null), { agent, isGood, timeout: 60_000 });
}

try {
  await during(5, 5, guide);
  for (let warm = 0; warm < 30; warm++) await ask(picture());

  const long = [];
  for (const [what, to] of [
    ['one name', () => 'helvede.net'],
    ['two names', longest],
  ]) {
    const answers = [];
    for (let count = 0; count < 50; count++)
      answers.push(await ask(`${site.url}/en/og/move-server?from=${longest()}&to=${to()}`));
    const time = p95(answers);
    row(`a picture with ${what} of 253 letters, p95`, `${time.toFixed(0)} ms`, '≤ 120 ms', time <= 120);
    long.push(...answers);
  }
  const bytes = Math.max(...long.map((answer) => answer.bytes));
  row('the largest of them', `${(bytes / 1024).toFixed(1)} KB`, '≤ 60 KB', bytes <= 60 * 1024);

  const quiet = await during(seconds, 5, guide);
  const before = memory(site.pid);
  const pictures = during(seconds, 20, picture);
  const flooded = await during(seconds, 5, guide);
  const drawn = await pictures;
  const growth = memory(site.pid) - before;
  const times = p95(flooded.answers) / p95(quiet.answers);
  row(
    'a page while 20 clients ask for pictures, p95',
    `${p95(quiet.answers).toFixed(0)} → ${p95(flooded.answers).toFixed(0)} ms`,
    '≤ 3 × that in quiet',
    times <= 3,
  );
  row(
    `memory after ${drawn.answers.length} pictures`,
    `+${growth.toFixed(0)} MB`,
    '≤ +100 MB',
    growth <= 100,
  );
  const lost = [...quiet.failures, ...flooded.failures, ...drawn.failures].length;
  row('answers that failed', `${lost}`, '0', lost === 0);

  const flood = during(seconds, 100, guide);
  const workerData = { url: `${site.url}/healthz`, seconds };
  const [health] = await once(
    new Worker(new URL('ask-health.mjs', import.meta.url), { workerData }),
    'message',
  );
  await flood;
  row(
    '/healthz while 100 clients wait for pages, p95',
    `${p95(health).toFixed(0)} ms`,
    '≤ 20 ms',
    p95(health) <= 20,
  );
} finally {
  await site.stop();
}
console.table(table);
process.exit(table.every(({ met }) => met === 'yes') ? 0 : 1);
