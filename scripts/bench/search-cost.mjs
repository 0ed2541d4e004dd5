import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { load, quantile, untilReady } from '../deploy/http.mjs';
import { processorTimes } from './processor-times.mjs';
import { ourServer, root, start } from './start.mjs';

// `npm run bench:search-cost`: what a search costs the server beside the move guide with both servers, in turns in one run. Each request is
// one that was not asked before. Needs `npm run build`.

const rounds = Number(process.env.ROUNDS ?? 5);
const each = 100;
const base = Number(process.env.BASE_PORT ?? 4800);
const origin = `http://127.0.0.1:${base}`;

const queries = readFileSync(path.join(root, 'lib/search/queries.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter(({ lang }) => lang === 'en')
  .map(({ query }) =>
    query
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim()
      .replace(/ +/g, ' '),
  );

let count = 0;
const asked = () => `${new URLSearchParams({ q: `${queries[count++ % queries.length]} ${count}` })}`;
const sides = [
  {
    name: 'the move guide',
    url: () => `/en/guide/move-server?from=s${count++}.mstdn.dk&to=expressional.social`,
  },
  { name: 'a search', url: () => `/en/search?${asked()}` },
  { name: 'a search while typing', url: () => `/en/found.json?${asked()}` },
].map((side) => ({ ...side, costs: [] }));

const pid = start(root, base, ourServer);
await untilReady(`${origin}/readyz`);
const agent = new http.Agent({ keepAlive: true });

async function round({ url, costs }, isCounted) {
  let left = each;
  const before = processorTimes(pid).all;
  const { failures } = await load(2, () => (left-- > 0 ? origin + url() : null), { agent });
  if (failures.length > 0) throw new Error(failures[0]);
  if (isCounted) costs.push((processorTimes(pid).all - before) / each);
}

for (const side of sides) await round(side, false);
for (let turn = 0; turn < rounds; turn++) for (const side of sides) await round(side, true);

const [page] = sides;
console.table(
  sides.map(({ name, costs }) => ({
    what: name,
    'processor ms': Number(quantile(costs, 0.5).toFixed(1)),
    'of the guide': Number(
      quantile(
        costs.map((cost, turn) => cost / page.costs[turn]),
        0.5,
      ).toFixed(2),
    ),
  })),
);
process.exit(0);
