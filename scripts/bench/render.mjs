import { rmSync } from 'node:fs';
import http from 'node:http';
import { ask, load, quantile, untilReady } from '../deploy/http.mjs';
import { processorTimes } from './processor-times.mjs';
import { writeReferenceApp } from './reference-app.mjs';
import { build, nextServer, ourServer, root, start } from './start.mjs';

// `npm run bench`: pages that one process renders a second, ours beside a bare Next page with the same text, in turns in one run.
// Each request names another server, so nothing that was rendered can be used again. Needs `npm run build`; see docs/benchmarks.md.

const rounds = Number(process.env.ROUNDS ?? 6);
const seconds = Number(process.env.SECONDS ?? 4);
const clients = 8;
const base = Number(process.env.BASE_PORT ?? 4600);
const names = { from: 'mastodon.social', to: 'expressional.social' };

const ours = start(root, base, ourServer);
await untilReady(`http://127.0.0.1:${base}/readyz`);
const page = `http://127.0.0.1:${base}/en/guide/move-server`;
const html = (await ask(`${page}?from=${names.from}&to=${names.to}`)).body.toString();
const folder = writeReferenceApp(html, { ...names, root });
build(folder);
const reference = start(folder, base + 1, nextServer);
await untilReady(`http://127.0.0.1:${base + 1}/`);

const sides = [
  { name: 'ours', pid: ours, url: page },
  { name: 'bare Next page, same text', pid: reference, url: `http://127.0.0.1:${base + 1}/` },
].map((side) => ({
  ...side,
  agent: new http.Agent({ keepAlive: true }),
  rates: [],
  times: [],
  costs: [],
  renderingCosts: [],
  bytes: 0,
}));

let count = 0;
async function round(side, isCounted) {
  const end = Date.now() + seconds * 1000;
  const next = () => (Date.now() < end ? `${side.url}?from=s${count++}.mstdn.dk&to=${names.to}` : null);
  const before = processorTimes(side.pid);
  const began = Date.now();
  const { answers, failures } = await load(clients, next, { agent: side.agent });
  if (failures.length > 0) throw new Error(failures[0]);
  if (!isCounted) return;
  side.rates.push((answers.length / (Date.now() - began)) * 1000);
  const after = processorTimes(side.pid);
  side.costs.push((after.all - before.all) / answers.length);
  side.renderingCosts.push((after.rendering - before.rendering) / answers.length);
  side.times.push(...answers.map(({ ms }) => ms));
  side.bytes = answers[0].bytes;
}

for (const side of sides) await round(side, false);
for (let turn = 0; turn < rounds; turn++) for (const side of sides) await round(side, true);

const rows = sides.map(({ name, rates, costs, renderingCosts, times, bytes }) => ({
  page: name,
  'pages/s': Math.round(quantile(rates, 0.5)),
  'processor ms': Number(quantile(costs, 0.5).toFixed(1)),
  'of it rendering': Number(quantile(renderingCosts, 0.5).toFixed(1)),
  'p50 ms': Math.round(quantile(times, 0.5)),
  'p99 ms': Math.round(quantile(times, 0.99)),
  'HTML KB': Math.round(bytes / 1024),
}));
console.table(rows);
const [mine, bare] = sides;
const ratio = (ofTurn) =>
  quantile(
    Array.from({ length: rounds }, (_, turn) => ofTurn(turn)),
    0.5,
  ).toFixed(2);
console.log(`ours : bare, median of ${rounds} rounds`);
console.log(`  pages a second  ${ratio((turn) => mine.rates[turn] / bare.rates[turn])}`);
console.log(
  `  pages a second of the rendering thread's own time  ${ratio((turn) => bare.renderingCosts[turn] / mine.renderingCosts[turn])}`,
);
rmSync(folder, { recursive: true, force: true });
process.exit();
