import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { ask, load, quantile, sleep, untilReady } from './http.mjs';
import { needNginx, rendered, standalone, startNginx, startProcess } from './stack.mjs';

// `npm run test:deploy`: the standalone build behind nginx as `deploy/` describes it, on this machine's loopback: what is kept and
// how long, one rendering for many clients, answers while processes come and go. SECONDS sets how long they do (default 15), PROCESSES how many
// there are (default 2), ONLY which checks run (a pattern of their names).

const seconds = Number(process.env.SECONDS ?? 15);
const many = Number(process.env.PROCESSES ?? 2);
const only = new RegExp(process.env.ONLY ?? '');
const base = Number(process.env.BASE_PORT ?? 4500);
const guide = '/en/guide/move-server?from=mstdn.dk&to=helvede.net';
const marker = 'marker-7f3a.social';

needNginx();
const folder = standalone();
const ports = Array.from({ length: many }, (_, each) => base + 1 + each);
const processes = await Promise.all(ports.map((port) => startProcess(folder, port)));
const nginx = await startNginx(ports, { port: base + 20 });
const at = (path) => nginx.url + path;
let count = 0;

async function check(name, test) {
  if (!only.test(name)) return;
  const began = Date.now();
  const result = await test();
  count++;
  console.log(`ok  ${name}${result ? `: ${result}` : ''} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

const keepAlive = () => new http.Agent({ keepAlive: true });

try {
  await check('a page is kept after the first client, for readers of gzip and the others', async () => {
    for (const headers of [{ 'accept-encoding': 'gzip, br' }, {}]) {
      assert.equal((await ask(at(guide), { headers })).headers['x-cache'], 'MISS');
      const second = await ask(at(guide), { headers });
      assert.equal(second.headers['x-cache'], 'HIT');
      assert.equal(second.headers['content-encoding'], headers['accept-encoding'] && 'gzip');
    }
  });

  await check('a kept page is confirmed by its ETag', async () => {
    const { etag } = (await ask(at(guide))).headers;
    const again = await ask(at(guide), { headers: { 'if-none-match': etag } });
    assert.deepEqual([again.status, again.bytes], [304, 0]);
  });

  await check('a page kept carries one nonce in header and body', async () => {
    const { headers, body } = await ask(at(guide));
    const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'])[1];
    const used = [...body.toString().matchAll(/<script[^>]* nonce="([^"]+)"/g)].map(([, each]) => each);
    assert.ok(used.length > 3 && used.every((each) => each === nonce));
  });

  await check('what must not be kept is not', async () => {
    for (const path of [
      '/',
      '/en/guide/move-server?to=MSTDN.dk',
      '/en/guide/move-server?from=nonsense',
      '/%',
    ])
      for (const _ of [1, 2]) assert.notEqual((await ask(at(path))).headers['x-cache'], 'HIT', path);
    for (const language of ['da', 'en'])
      assert.equal(
        (await ask(at('/'), { headers: { 'accept-language': language } })).headers.location,
        `/${language}`,
      );
  });

  await check('forged headers reach nobody else through the cache', async () => {
    const path = '/en/guide/move-server?from=mstdn.dk&to=mas.to';
    for (const name of [
      'x-forwarded-host',
      'x-original-url',
      'rsc',
      'next-router-prefetch',
      'cookie',
      'range',
      'accept',
    ])
      await ask(at(path), { headers: { [name]: marker } });
    const { status, headers, body } = await ask(at(path));
    assert.equal(status, 200);
    assert.match(headers['content-type'], /^text\/html/);
    assert.ok(!body.includes(marker));
  });

  await check('files of the build are kept for a year, whatever follows them', async () => {
    const file = /\/_next\/static\/[^"]+\.js/.exec((await ask(at('/en'))).body)[0];
    await ask(at(file));
    const { headers } = await ask(at(`${file}?x=1`));
    assert.equal(headers['x-cache'], 'HIT');
    assert.match(headers['cache-control'], /max-age=31536000, immutable/);
  });

  await check('a file made for two servers is never given for two others', async () => {
    for (const from of ['mstdn.dk', 'mas.to', 'mstdn.dk']) {
      const { status, body } = await ask(at(`/en/guide/move-server.md?from=${from}`));
      assert.deepEqual([status, body.includes(from)], [200, true]);
    }
  });

  await check('a picture is drawn once and kept', async () => {
    const picture = '/en/og/move-server?from=mstdn.dk&to=helvede.net';
    const first = await ask(at(picture));
    assert.deepEqual([first.status, first.headers['content-type']], [200, 'image/png']);
    assert.equal((await ask(at(`${picture}&x=1`))).headers['x-cache'], 'HIT');
  });

  await check('other methods are refused, health is nobody’s business', async () => {
    assert.equal((await ask(at(guide), { method: 'POST' })).status, 405);
    assert.equal((await ask(at('/readyz'))).status, 404);
  });

  await check('200 clients at once make each process render a new link at most once', async () => {
    const before = rendered(processes, 'en guide/move-server');
    const urls = Array.from({ length: 200 }, () =>
      at('/en/guide/move-server?from=mstdn.dk&to=fosstodon.org'),
    );
    const { failures } = await load(200, () => urls.pop() ?? null);
    await sleep(100);
    const renderings = rendered(processes, 'en guide/move-server') - before;
    assert.deepEqual([failures, renderings <= many], [[], true]);
    return `${renderings} rendering(s)`;
  });

  await check('a process asked to leave says so at once, and answers the 500 clients it has', async () => {
    const third = await startProcess(folder, base + 19, { DRAIN_MS: '2000' });
    for (let warm = 0; warm < 30; warm++) await ask(third.url + guide);
    const file = /\/_next\/static\/[^"]+\.js/.exec((await ask(`${third.url}/en`)).body)[0];
    const urls = Array.from({ length: 500 }, (_, each) =>
      each % 10 ? third.url + file : `${third.url}/en/guide/move-server?from=s${each}.mstdn.dk`,
    );
    const balancer = keepAlive();
    await ask(`${third.url}/readyz`, { agent: balancer });
    const asking = load(500, () => urls.pop() ?? null, { timeout: 20_000 });
    await sleep(300);
    const began = Date.now();
    third.stop();
    // On a connection that it has had for a while, as a balancer's.
    const isReady = async () => (await ask(`${third.url}/readyz`, { agent: balancer })).status === 200;
    while (await isReady()) await sleep(20);
    const saidAfter = Date.now() - began;
    const { answers, failures } = await asking;
    await third.ended;
    const took = Date.now() - began;
    assert.ok(saidAfter < 1000, `${saidAfter} ms until it said that it leaves`);
    assert.ok(took < 10_000, `${took} ms until it ended`);
    assert.deepEqual(
      [answers.length, failures],
      [500, []],
      `${failures.length} of 500 failed, ended after ${took} ms`,
    );
    return `said after ${saidAfter} ms, ended after ${took} ms`;
  });

  await check(
    `of ${many} processes one restarts every 5 s for ${seconds} s, and nobody notices`,
    async () => {
      const began = Date.now();
      const end = began + seconds * 1000;
      let made = 0;
      // As many links are new as one address may ask for in the long run, so that the processes are needed.
      const url = () => {
        if (Date.now() >= end) return null;
        const isNew = made < ((Date.now() - began) / 1000) * 28;
        return at(`/en/guide/move-server?from=${isNew ? `r${made++}.mas.to` : 'mas.to'}`);
      };
      const agent = keepAlive();
      const asking = load(20, url, { agent });
      let restarts = 0;
      for (; Date.now() + 5000 < end; restarts++) {
        const next = sleep(5000);
        const turn = restarts % many;
        await processes[turn].stop();
        processes[turn] = await startProcess(folder, ports[turn]);
        await next;
      }
      const { answers, failures } = await asking;
      assert.deepEqual(failures, []);
      return `${restarts} restarts, ${answers.length} answers, p99 ${quantile(
        answers.map(({ ms }) => ms),
        0.99,
      ).toFixed(0)} ms`;
    },
  );

  await check('with every process gone, what was kept is still there', async () => {
    await ask(at(guide));
    await Promise.all(processes.map((each) => each.stop()));
    const { status } = await ask(at(guide));
    assert.equal(status, 200);
    assert.ok((await ask(at('/en/guide/move-server?from=never-seen.mas.to'))).status >= 502);
    for (const turn of ports.keys()) processes[turn] = await startProcess(folder, ports[turn]);
    await untilReady(at('/en'));
  });

  await check('no log holds anything a reader typed', async () => {
    await ask(at(`/en/guide/move-server?from=${marker}&to=@marker7f3a@mstdn.dk`), {
      headers: { referer: `http://${marker}/` },
    });
    await ask(at('/en/marker-7f3a'));
    await sleep(5500);
    const logs = [
      ...processes.map(({ log }) => log),
      `${nginx.folder}/serverhop.log`,
      `${nginx.folder}/serverhop-error.log`,
    ];
    for (const log of logs) assert.doesNotMatch(readFileSync(log, 'utf8'), /marker-?7f3a|mstdn|mas\.to/, log);
    assert.ok(readFileSync(`${nginx.folder}/serverhop.log`, 'utf8').includes('"cache":"HIT"'));
  });
  console.log(`${count} checks passed`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await nginx.stop();
  await Promise.all(processes.map((each) => each.stop()));
}
