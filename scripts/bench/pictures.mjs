import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { ask, load, quantile, sleep } from '../deploy/http.mjs';
import { memory, standalone, startProcess } from '../deploy/stack.mjs';

// `npm run bench:pictures`: what preview pictures cost one process with nothing before it, beside what its pages cost, and what a flood of
// pictures costs its readers, beside the same in quiet: all in one run.

const base = Number(process.env.BASE_PORT ?? 4680);
const seconds = Number(process.env.SECONDS ?? 10);
const delayFile = path.join(mkdtempSync(path.join(tmpdir(), 'pictures-')), 'delay.json');
const site = await startProcess(standalone(), base + 1, {
  NODE_OPTIONS: `--import ${new URL('event-loop-delay.mjs', import.meta.url)}`,
  EVENT_LOOP_FILE: delayFile,
});
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

/** Milliseconds of processor time that the process has used, on all its threads, in ticks of ten. */
function processorTime() {
  const fields = readFileSync(`/proc/${site.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** How long the thread was busy without a break since the last call, in milliseconds. */
async function eventLoopDelay() {
  rmSync(delayFile, { force: true });
  process.kill(site.pid, 'SIGUSR2');
  while (!existsSync(delayFile)) await sleep(10);
  await sleep(10);
  return JSON.parse(readFileSync(delayFile, 'utf8'));
}

/** What each of a hundred answers costs, asked for one after the other. */
async function oneByOne(address) {
  const count = 100;
  const answers = [];
  const blocks = [];
  const before = processorTime();
  for (let asked = 0; asked < count; asked++) {
    await eventLoopDelay();
    const answer = await ask(address());
    if (answer.status !== 200) throw new Error(`${answer.status}`);
    answers.push(answer);
    blocks.push((await eventLoopDelay()).max);
  }
  const processor = (processorTime() - before) / count;
  const ms = answers.map((answer) => answer.ms);
  return {
    p50: quantile(ms, 0.5),
    p95: p95(answers),
    processor,
    block: quantile(blocks, 0.5),
    longest: Math.max(...blocks),
    bytes: Math.max(...answers.map(({ bytes }) => bytes)),
  };
}

try {
  await during(5, 5, guide);
  for (let warm = 0; warm < 30; warm++) await ask(picture());

  const pages = await oneByOne(guide);
  const pictures = await oneByOne(picture);
  const longPictures = await oneByOne(
    () => `${site.url}/en/og/move-server?from=${longest()}&to=${longest()}`,
  );
  for (const [what, cost] of [
    ['pages', pages],
    ['pictures', pictures],
    ['pictures with two names of 253 letters', longPictures],
  ])
    row(
      `${what}, one by one: p50, p95; processor; longest time without a break, p50, longest`,
      `${cost.p50.toFixed(0)}, ${cost.p95.toFixed(0)} ms; ${cost.processor.toFixed(0)} ms; ${cost.block.toFixed(0)}, ${cost.longest.toFixed(0)} ms`,
      '–',
      true,
    );
  const times = longPictures.processor / pages.processor;
  row('processor of such a picture, as a part of a page’s', times.toFixed(1), '≤ 10', times <= 10);
  const stretch = pictures.block / pages.block;
  row(
    'time without a break of a usual picture, as a part of a page’s',
    stretch.toFixed(1),
    '≤ 3',
    stretch <= 3,
  );
  const kilobytes = Math.max(pictures.bytes, longPictures.bytes) / 1024;
  row('the largest picture', `${kilobytes.toFixed(0)} KB`, '≤ 300 KB', kilobytes <= 300);

  const quiet = await during(seconds, 5, guide);
  // The indexes of the search are made meanwhile; they are no pictures'.
  await ask(`${site.url}/de/found.json?q=alias`);
  const before = memory(site.pid);
  const flood = during(seconds, 20, picture);
  const flooded = await during(seconds, 5, guide);
  const drawn = await flood;
  const growth = memory(site.pid) - before;
  const slower = p95(flooded.answers) / p95(quiet.answers);
  row(
    'a page while 20 clients ask for pictures, p95',
    `${p95(quiet.answers).toFixed(0)} → ${p95(flooded.answers).toFixed(0)} ms (${slower.toFixed(1)} ×)`,
    '≤ 5 × that in quiet',
    slower <= 5,
  );
  row(
    `memory after ${drawn.answers.length} pictures`,
    `+${growth.toFixed(0)} MB`,
    '≤ +100 MB',
    growth <= 100,
  );
  const lost = [...quiet.failures, ...flooded.failures, ...drawn.failures].length;
  row('answers that failed', `${lost}`, '0', lost === 0);

  const crowd = during(seconds, 100, guide);
  const workerData = { url: `${site.url}/healthz`, seconds };
  const [health] = await once(
    new Worker(new URL('ask-health.mjs', import.meta.url), { workerData }),
    'message',
  );
  await crowd;
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
