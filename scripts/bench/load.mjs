import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import http from 'node:http';
import { ask, load, quantile, sleep } from '../deploy/http.mjs';
import { memory, needNginx, rendered, standalone, startNginx, startProcess } from '../deploy/stack.mjs';

// `npm run bench:load`: what two processes behind nginx's cache bear, on this machine's loopback only: hits beside a static file of the
// same bytes, a thousand clients at once for one link, a thousand links at once, and memory. See docs/benchmarks.md.

const base = Number(process.env.BASE_PORT ?? 4700);
const soakPages = Number(process.env.SOAK_PAGES ?? 0);
const guide = (from) => `/en/guide/move-server?from=${from}&to=helvede.net`;
const picture = (from) => `/en/og/move-server?from=${from}&to=helvede.net`;
const table = [];
const row = (what, result, bar, isMet) => table.push({ what, result, bar, met: isMet ? 'yes' : 'no' });

needNginx();
const folder = standalone();
const count = Number(process.env.PROCESSES ?? 2);
const ports = Array.from({ length: count }, (_, each) => base + each + 1);
const processes = await Promise.all(ports.map((port) => startProcess(folder, port)));
const nginx = await startNginx(ports, { port: base + 20 });
const memories = () => processes.reduce((sum, { pid }) => sum + memory(pid), 0);

/** Answers a second over kept connections, counted by this process for both sides alike. */
async function rate(url, seconds, headers) {
  const agent = new http.Agent({ keepAlive: true });
  const end = Date.now() + seconds * 1000;
  const { answers, failures } = await load(16, () => (Date.now() < end ? url : null), { agent, headers });
  agent.destroy();
  if (failures.length > 0) throw new Error(failures[0]);
  return answers.length / seconds;
}

/** The same by wrk, where there is one: it costs the machine less than what it measures. */
function rateByWrk(url) {
  const wrk = spawnSync('wrk', ['-t1', '-c32', '-d4', '-H', 'Accept-Encoding: gzip', url], {
    encoding: 'utf8',
  });
  return wrk.status === 0 ? Number(/Requests\/sec:\s+([\d.]+)/.exec(wrk.stdout)?.[1]) : null;
}

try {
  for (let warm = 0; warm < 20; warm++)
    for (const { url } of processes) await ask(url + guide(`w${warm}.mas.to`));

  const gzip = { 'accept-encoding': 'gzip' };
  await ask(nginx.url + guide('mstdn.dk'), { headers: gzip });
  const { body } = await ask(nginx.url + guide('mstdn.dk'), { headers: gzip });
  writeFileSync(`${nginx.folder}/files/same-bytes.html`, body);
  const ratios = [];
  for (let turn = 0; turn < 3; turn++) {
    const cached =
      rateByWrk(nginx.url + guide('mstdn.dk')) ?? (await rate(nginx.url + guide('mstdn.dk'), 4, gzip));
    const file =
      rateByWrk(`${nginx.staticUrl}/same-bytes.html`) ??
      (await rate(`${nginx.staticUrl}/same-bytes.html`, 4));
    ratios.push(cached / file);
    console.log(`cache ${cached.toFixed(0)}/s, file of the same ${body.length} bytes ${file.toFixed(0)}/s`);
  }
  const ratio = quantile(ratios, 0.5);
  row('warm cache : static file', ratio.toFixed(2), '≥ 0.70', ratio >= 0.7);

  for (const [name, path, limit, route] of [
    ['page', guide('stampede.mas.to'), 3, 'en guide/move-server'],
    ['picture', picture('stampede.mas.to'), 3, 'en picture'],
  ]) {
    const before = rendered(processes, route);
    const began = Date.now();
    const urls = Array.from({ length: 1000 }, () => nginx.url + path);
    const { failures, answers } = await load(1000, () => urls.pop() ?? null, { headers: gzip });
    const took = (Date.now() - began) / 1000;
    await sleep(200);
    const renderings = rendered(processes, route) - before;
    const p99 = quantile(
      answers.map(({ ms }) => ms),
      0.99,
    );
    row(
      `1,000 clients, one ${name}`,
      `${failures.length} failures, ${renderings} renderings, ${took.toFixed(1)} s, p99 ${p99.toFixed(0)} ms`,
      `0 failures, ≤ ${limit} renderings, 5 s`,
      failures.length === 0 && renderings <= limit && took <= 5,
    );
  }

  const links = Array.from({ length: 1000 }, (_, each) => nginx.url + guide(`l${each}.mas.to`));
  const began = Date.now();
  const { failures } = await load(1000, () => links.pop() ?? null, { headers: gzip, timeout: 60_000 });
  const took = ((Date.now() - began) / 1000).toFixed(1);
  if (failures.length > 0)
    console.log(
      Object.entries(Object.groupBy?.(failures, (each) => each) ?? { [failures[0]]: failures }).map(
        ([name, all]) => `${all.length} × ${name}`,
      ),
    );
  row('1,000 links at once', `${failures.length} failures, ${took} s`, '0 failures', failures.length === 0);

  const pictures = Array.from({ length: 200 }, (_, each) => nginx.url + picture(`p${each}.mas.to`));
  const drawn = await load(200, () => pictures.pop() ?? null, { timeout: 60_000 });
  row('200 pictures at once', `${drawn.failures.length} failures`, '0 failures', drawn.failures.length === 0);

  if (soakPages > 0) {
    let asked = 0;
    const agent = new http.Agent({ keepAlive: true });
    const some = async (until) => {
      const next = () => {
        if (asked >= until) return null;
        asked++;
        return nginx.url + (asked % 5 ? guide(`k${asked}.mas.to`) : picture(`k${asked}.mas.to`));
      };
      return load(8, next, { agent, timeout: 60_000 });
    };
    const first = await some(Math.round(soakPages / 10));
    const early = memories();
    const rest = await some(soakPages);
    const late = memories();
    const lost = first.failures.length + rest.failures.length;
    row(
      `${soakPages} different links and pictures`,
      `${early.toFixed(0)} → ${late.toFixed(0)} MB, ${lost} failures`,
      '≤ 1.3 × the memory after a tenth',
      late <= early * 1.3 && lost === 0,
    );
  }
} finally {
  await nginx.stop();
  await Promise.all(processes.map((each) => each.stop()));
}
console.table(table);
process.exit(table.every(({ met }) => met === 'yes') ? 0 : 1);
