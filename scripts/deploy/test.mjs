import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { Worker } from 'node:worker_threads';
import { securityHeaders, strictestPolicy } from '../../lib/http/security-headers.mjs';
import { needNginx } from '../nginx.mjs';
import { ask, clientAddress, load, quantile, sleep, untilReady } from './http.mjs';
import { holdPairs } from './pairs.mjs';
import { standalone, startNginx, startProcess } from './stack.mjs';

// `npm run test:deploy`: the standalone build behind nginx as `deploy/` describes it, on this machine's loopback: what is kept and
// how long, one rendering for many clients, no request that changes another's answer, no client that starves another, answers while
// processes come and go. SECONDS sets how long they do (default 15), PROCESSES how many there are (default 2), PAIRS how many pairs of
// requests are tried (default 200), ONLY which checks run (a pattern of their names).

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
const nginx = await startNginx(ports, {
  port: base + 20,
  // Says which client a limit would take an address for, which a header names in place of the connection's.
  more: `server {
    listen 127.0.0.1:${base + 22};
    set_real_ip_from 127.0.0.1;
    real_ip_header X-Address;
    location / { return 200 $serverhop_client; }
  }`,
});
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

/** Connections to a port of this machine that are open. */
function connectionsTo(port, received = '[0-9A-F]{8}') {
  const local = port.toString(16).toUpperCase().padStart(4, '0');
  const open = new RegExp(`^ *\\d+: [0-9A-F]{8}:${local} [0-9A-F]+:[0-9A-F]+ 01 [0-9A-F]{8}:${received} `);
  return readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .filter((line) => open.test(line)).length;
}

function assertProtected(headers, what) {
  for (const { key, value } of securityHeaders)
    if (key !== 'Cross-Origin-Resource-Policy') assert.equal(headers[key.toLowerCase()], value, what);
  assert.match(headers['content-security-policy'] ?? '', /default-src 'none'/, what);
}

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
      '/dk/servers',
      '/nothing',
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

  await check('files of the build are kept for a year', async () => {
    const file = /\/_next\/static\/[^"]+\.js/.exec((await ask(at('/en'))).body)[0];
    await ask(at(file));
    const { headers } = await ask(at(file));
    assert.equal(headers['x-cache'], 'HIT');
    assert.match(headers['cache-control'], /max-age=31536000, immutable/);
  });

  await check('a file made for two servers is never given for two others', async () => {
    for (const from of ['mstdn.dk', 'mas.to', 'mstdn.dk']) {
      const { status, body } = await ask(at(`/en/guide/move-server.md?from=${from}`));
      assert.deepEqual([status, body.includes(from)], [200, true]);
    }
  });

  await check('a picture is drawn once and kept, at one address', async () => {
    const picture = '/en/og/move-server?from=mstdn.dk&to=helvede.net';
    const first = await ask(at(picture));
    assert.deepEqual([first.status, first.headers['content-type']], [200, 'image/png']);
    assert.equal((await ask(at(picture))).headers['x-cache'], 'HIT');
    const other = await ask(at(`${picture}&x=1`));
    assert.deepEqual([other.status, other.headers.location], [308, picture]);
  });

  await check('every refusal has the headers that protect a reader', async () => {
    const methods = ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];
    const steps = [
      ...[
        '/en/x/../y',
        '/_next/../en',
        '/_next/%2e%2e/en',
        '/.well-known/../en',
        '/en/og/%2E%2e/tips',
        '/en/.',
      ],
      ...['/%E0%A4%A', '/%', '/en\\x', '/en/og%2fmove-server', '/%00'],
    ];
    const absent = ['/healthz', '/readyz', '/%68ealthz', '/.env', '/en/anything.html'];
    const refused = [
      ...methods.map((method) => [{ method, path: guide }, 405]),
      ...steps.map((path) => [{ path }, 400]),
      ...absent.map((path) => [{ path }, 404]),
      [{ path: `/${'a'.repeat(5000)}` }, 414],
      [{ path: `/${'a'.repeat(20_000)}` }, 414],
      [{ path: '/en', headers: { 'x-long': 'x'.repeat(40_000) } }, 400],
      [{ path: '//evil.example' }, 308],
      [{ path: '/en/guide/tips.rsc' }, 307],
    ];
    for (const [options, status] of refused) {
      const { status: got, headers } = await ask(nginx.url, options);
      const what = `${options.method ?? 'GET'} ${options.path.slice(0, 60)}`;
      assert.deepEqual([what, got], [what, status]);
      assertProtected(headers, what);
      if (status === 405) assert.equal(headers.allow, 'GET, HEAD', what);
      if ('location' in headers) assert.match(headers.location, /^\/(?![/\\])/, what);
    }
    const expecting = await ask(at(guide), { headers: { expect: 'x' } });
    assert.equal(expecting.status, 200);
    assertProtected(expecting.headers, 'an expectation');
    const own = (await ask(at('/healthz'))).headers;
    for (const { key, value } of [...securityHeaders, strictestPolicy])
      assert.equal(own[key.toLowerCase()], value, key);
    assert.equal(own['cache-control'], 'no-store');
  });

  await check('only what accepts gzip gets gzip', async () => {
    for (const [accepted, encoding] of [
      ['gzip', 'gzip'],
      ['br, GZIP;q=0.5', 'gzip'],
      ['x-gzip;q=1.0', 'gzip'],
      ['gzip;q=0', undefined],
      ['gzip; q=0.000, br', undefined],
      ['br', undefined],
      ['xgzip', undefined],
    ])
      for (const _ of [1, 2]) {
        const { headers } = await ask(at('/en/about'), { headers: { 'accept-encoding': accepted } });
        assert.deepEqual([accepted, headers['content-encoding']], [accepted, encoding]);
        assert.match(headers.vary, /Accept-Encoding/);
      }
  });

  await check('a client is an address, or the first 64 bits of one', async () => {
    for (const [address, client] of [
      ['192.0.2.7', '192.0.2.7'],
      ['::ffff:192.0.2.7', '192.0.2.7'],
      ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
      ['2001:db8:1:2::6', '2001:db8:1:2'],
      ['2001:db8:1::6', '2001:db8:1:'],
      ['2001:db8::6', '2001:db8:'],
      ['2001:0:0:2:3:4:5:6', '2001::2'],
      ['2001::3:4:5:6', '2001:'],
    ]) {
      const { body } = await ask(`http://127.0.0.1:${base + 22}/`, { headers: { 'x-address': address } });
      assert.deepEqual([address, `${body}`], [address, client]);
    }
  });

  await check('no request changes the answer to another, whichever comes first', async () => {
    const [second, uncached] = await Promise.all([
      startNginx(ports, { port: base + 30 }),
      startNginx(ports, { port: base + 40, isCaching: false }),
    ]);
    try {
      const runs = Number(process.env.PAIRS ?? 200);
      const held = await holdPairs({ caches: [nginx.url, second.url], uncached: uncached.url, runs });
      return `${held} pairs`;
    } finally {
      await Promise.all([second.stop(), uncached.stop()]);
    }
  });

  await check('while one client asks for 2,000 guides, another gets a new page within a second', async () => {
    let readers = 0;
    const times = async (count) => {
      const taken = [];
      for (let turn = 0; turn < count; turn++) {
        const { status, ms } = await ask(at(`/en/guide/move-server?from=reader${readers}.mas.to`), {
          localAddress: clientAddress(9000 + readers++),
        });
        assert.equal(status, 200);
        taken.push(ms);
        await sleep(100);
      }
      return taken;
    };
    const quiet = quantile(await times(10), 0.5);
    const workerData = { origin: nginx.url, count: 2000, localAddress: '127.9.9.9' };
    const flooding = once(new Worker(new URL('flood.mjs', import.meta.url), { workerData }), 'message');
    await sleep(100);
    const flooded = await times(20);
    const [{ pages, refused }] = await flooding;
    const slowest = Math.max(...flooded);
    // A second, on a machine that has the time to make a page in a tenth of one.
    const bar = Math.max(1000, quiet * 15);
    const said = `in quiet ${quiet.toFixed(0)} ms, meanwhile half of them after ${quantile(flooded, 0.5).toFixed(0)} ms, the last after ${slowest.toFixed(0)} ms; the one had ${pages} pages and was refused ${refused} times`;
    assert.ok(slowest < bar, said);
    return said;
  });

  await check('a client that reads nothing of what it asked for is let go', async () => {
    const port = base + 30;
    const impatient = await startNginx(ports, { port, replace: [['send_timeout 20s', 'send_timeout 2s']] });
    await ask(impatient.url + guide);
    const requests = `GET ${guide} HTTP/1.1\r\nHost: localhost\r\n\r\n`.repeat(100);
    const sockets = Array.from({ length: 20 }, () => {
      const socket = net.connect(port, '127.0.0.1', () => socket.write(requests));
      return socket.pause().on('error', () => {});
    });
    await sleep(500);
    const open = connectionsTo(port);
    const end = Date.now() + 20_000;
    while (connectionsTo(port) > 0 && Date.now() < end) await sleep(200);
    const left = connectionsTo(port);
    for (const socket of sockets) socket.destroy();
    await impatient.stop();
    assert.deepEqual([open >= 20, left], [true, 0]);
  });

  await check('200 clients at once make each process render a new link at most once', async () => {
    const before = nginx.rendered('en page');
    const urls = Array.from({ length: 200 }, () =>
      at('/en/guide/move-server?from=mstdn.dk&to=fosstodon.org'),
    );
    const { failures } = await load(200, () => urls.pop() ?? null);
    await sleep(100);
    const renderings = nginx.rendered('en page') - before;
    assert.deepEqual([failures, renderings <= many], [[], true]);
    return `${renderings} rendering(s)`;
  });

  await check('a process asked to leave answers the 60 clients it has', async () => {
    const third = await startProcess(folder, base + 19);
    const urls = Array.from(
      { length: 60 },
      (_, each) => `${third.url}/en/guide/move-server?from=s${each}.mas.to`,
    );
    const asking = load(60, () => urls.pop() ?? null, { timeout: 120_000 });
    // Until it has taken them all: what still waits to be taken is refused.
    const end = Date.now() + 20_000;
    while (connectionsTo(base + 19) < 60 && Date.now() < end) await sleep(20);
    const unread = '(?!0{8})[0-9A-F]{8}';
    while (connectionsTo(base + 19, unread) > 0 && Date.now() < end) await sleep(20);
    const began = Date.now();
    await third.stop();
    const took = Date.now() - began;
    const { answers, failures } = await asking;
    assert.deepEqual([answers.length, failures], [60, []]);
    return `ended after ${took} ms`;
  });

  await check(
    `of ${many} processes one restarts every 5 s for ${seconds} s, and nobody notices`,
    async () => {
      const began = Date.now();
      const end = began + seconds * 1000;
      let made = 0;
      // So many links are new that the processes are needed, and they come from as many clients as one would allow.
      const url = () => {
        if (Date.now() >= end) return null;
        const isNew = made < ((Date.now() - began) / 1000) * 28;
        return at(`/en/guide/move-server?from=${isNew ? `r${made++}.mas.to` : 'mas.to'}`);
      };
      const asking = load(20, url, { agent: keepAlive(), addressOf: clientAddress });
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
    assert.equal((await ask(at(guide))).status, 200);
    const unseen = await ask(at('/en/guide/move-server?from=never-seen.mas.to'));
    assert.ok(unseen.status >= 502);
    assertProtected(unseen.headers, 'a failure');
    assert.equal(unseen.headers['cache-control'], 'no-store');
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
      ...['serverhop.log', 'serverhop-error.log', 'origin.log'].map((name) => `${nginx.folder}/${name}`),
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
