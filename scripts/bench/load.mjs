import { rmSync, writeFileSync } from 'node:fs';
import { ask, clientAddress, load, quantile, sleep } from '../deploy/http.mjs';
import { standalone, startNginx, startProcess } from '../deploy/stack.mjs';
import { needNginx } from '../nginx.mjs';
import { rate } from './rate.mjs';
import { soak } from './soak.mjs';

// `npm run bench:load`: what processes behind nginx's cache bear, on this machine's loopback only. PARTS names the parts to run, with
// commas between; all but the soak by default. See docs/benchmarks.md.

const base = Number(process.env.BASE_PORT ?? 4700);
const guide = (from) => `/en/guide/move-server?from=${from}&to=helvede.net`;
const picture = (from) => `/en/og/move-server?from=${from}&to=helvede.net`;
const gzip = { 'accept-encoding': 'gzip' };
const table = [];
const row = (what, result, bar, isMet) => table.push({ what, result, bar, met: isMet ? 'yes' : 'no' });

needNginx();
const folder = standalone();
const count = Number(process.env.PROCESSES ?? 2);
const ports = Array.from({ length: count }, (_, each) => base + each + 1);
const processes = await Promise.all(ports.map((port) => startProcess(folder, port)));
const nginx = await startNginx(ports, { port: base + 20 });

const parts = {
  /** Hits, in turns with a file of the same bytes. */
  async hits() {
    const url = nginx.url + guide('mstdn.dk');
    await ask(url, { headers: gzip });
    const { body } = await ask(url, { headers: gzip });
    writeFileSync(`${nginx.folder}/files/same-bytes.html`, body);
    const ratios = [];
    for (let turn = 0; turn < Number(process.env.ROUNDS ?? 5); turn++) {
      const cached = await rate(url, gzip);
      const file = await rate(`${nginx.staticUrl}/same-bytes.html`, gzip);
      ratios.push(cached / file);
      console.log(`cache ${cached.toFixed(0)}/s, file of the same ${body.length} bytes ${file.toFixed(0)}/s`);
    }
    const ratio = quantile(ratios, 0.5);
    row('warm cache : static file', ratio.toFixed(2), '≥ 0.70', ratio >= 0.7);
  },

  /** A thousand clients for one new link, then for its picture. */
  async stampede() {
    for (const [name, path, route] of [
      ['page', guide('stampede.mas.to'), 'en page'],
      ['picture', picture('stampede.mas.to'), 'picture'],
    ]) {
      const before = nginx.rendered(route);
      const { failures, times, seconds } = await atOnce(Array(1000).fill(path));
      await sleep(200);
      const renderings = nginx.rendered(route) - before;
      row(
        `1,000 clients, one ${name}`,
        `${failures.length} failures, ${renderings} renderings, ${seconds.toFixed(1)} s, p99 ${quantile(times, 0.99).toFixed(0)} ms`,
        '0 failures, ≤ 3 renderings, 5 s',
        failures.length === 0 && renderings <= 3 && seconds <= 5,
      );
    }
  },

  /** A thousand links that nobody has asked for before. */
  async links() {
    const { failures, times, seconds } = await atOnce(
      Array.from({ length: 1000 }, (_, each) => guide(`l${each}.mas.to`)),
    );
    row(
      '1,000 links at once',
      `${failures.length} failures, ${seconds.toFixed(1)} s, half of them after ${(quantile(times, 0.5) / 1000).toFixed(1)} s`,
      '0 failures',
      failures.length === 0,
    );
  },

  /** More new pictures than may wait to be drawn. */
  async pictures() {
    const { failures, seconds } = await atOnce(
      Array.from({ length: 200 }, (_, each) => picture(`p${each}.mas.to`)),
    );
    row(
      '200 pictures at once',
      `${failures.length} failures, ${seconds.toFixed(1)} s`,
      '0 failures',
      failures.length === 0,
    );
  },

  /** Memory, while 20,000 links and 5,000 pictures go by that nobody has asked for before. */
  async soak() {
    const asked = Number(process.env.SOAK_PAGES ?? 25_000);
    const path = (each) => (each % 5 ? guide(`k${each}.mas.to`) : picture(`k${each}.mas.to`));
    // Past nginx, which would hold back a client that asks for so much.
    const urlOf = (each) => processes[each % count].url + path(each);
    const { early, late, failures } = await soak(processes, asked, urlOf);
    row(
      `${asked} different links and pictures`,
      `${early.toFixed(0)} → ${late.toFixed(0)} MB (${(late / early).toFixed(2)}), ${failures.length} failures`,
      '≤ 1.3 × the memory after 2,000, 0 failures',
      late <= early * 1.3 && failures.length === 0,
    );
  },
};

/** Each path by a client of its own with an address of its own, all at the same time. */
async function atOnce(paths) {
  const urls = paths.map((path) => nginx.url + path);
  const began = Date.now();
  const { failures, answers } = await load(urls.length, () => urls.pop() ?? null, {
    headers: gzip,
    timeout: 120_000,
    addressOf: clientAddress,
  });
  const seconds = (Date.now() - began) / 1000;
  for (const failure of new Set(failures))
    console.log(`${failures.filter((each) => each === failure).length} × ${failure}`);
  return { failures, times: answers.map(({ ms }) => ms), seconds };
}

try {
  for (let warm = 0; warm < 20; warm++)
    for (const { url } of processes) await ask(url + guide(`w${warm}.mas.to`));
  const { PARTS = 'hits,stampede,links,pictures' } = process.env;
  for (const part of PARTS.split(',')) await parts[part]();
} finally {
  await nginx.stop();
  await Promise.all(processes.map((each) => each.stop()));
  for (const made of [folder, nginx.folder]) rmSync(made, { recursive: true, force: true });
}
console.table(table);
process.exit(table.every(({ met }) => met === 'yes') ? 0 : 1);
