import http from 'node:http';
import { createGzip } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.mjs';
import { ask, untilReady } from '../deploy/http.mjs';
import { writeReferenceApp } from './reference-app.mjs';
import { build, nextServer, ourServer, root, start } from './start.mjs';

// `npm run bench:page`: what a phone loads and waits for, our guide beside a bare Next page with the same text, in turns in one run.
// Both lie behind the same small proxy that compresses, as a server in front does. Needs `npm run build`; see docs/benchmarks.md.

const rounds = Number(process.env.ROUNDS ?? 15);
const base = Number(process.env.BASE_PORT ?? 4700);
const names = { from: 'mastodon.social', to: 'expressional.social' };

/** A server on `port` that hands on what the one on `upstream` says, with text compressed. */
function compressing(port, upstream) {
  return http
    .createServer((request, response) => {
      const { url, headers } = request;
      const wanted = { ...headers, 'accept-encoding': 'identity' };
      http.get({ host: '127.0.0.1', port: upstream, path: url, headers: wanted }, (answer) => {
        const isText = /text|javascript|json|xml/.test(answer.headers['content-type'] ?? '');
        const { 'content-length': _, ...rest } = answer.headers;
        response.writeHead(
          answer.statusCode,
          isText ? { ...rest, 'content-encoding': 'gzip' } : answer.headers,
        );
        (isText ? answer.pipe(createGzip({ level: 6 })) : answer).pipe(response);
      });
    })
    .listen(port, '127.0.0.1');
}

start(root, base, ourServer);
await untilReady(`http://127.0.0.1:${base}/readyz`);
const guide = `/en/guide/move-server?from=${names.from}&to=${names.to}`;
const asSent = await ask(`http://127.0.0.1:${base}${guide}`);
const folder = writeReferenceApp(asSent.body.toString(), { ...names, root });
build(folder);
start(folder, base + 1, nextServer);
await untilReady(`http://127.0.0.1:${base + 1}/`);
const proxies = [compressing(base + 2, base), compressing(base + 3, base + 1)];

const sides = [
  { name: 'ours', url: `http://localhost:${base + 2}${guide}`, loads: [] },
  {
    name: 'bare Next page, same text',
    url: `http://localhost:${base + 3}/?from=${names.from}&to=${names.to}`,
    loads: [],
  },
];

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});

// A reader comes from another site, and a browser gives the next site a process of its own. From an empty tab only ours would need one,
// for its Cross-Origin-Opener-Policy.
const elsewhere = http
  .createServer((_, response) =>
    response.setHeader('Content-Type', 'text/html').end('<title>Elsewhere</title>'),
  )
  .listen(base + 4, '127.0.0.1');

/** One visit as on a phone: four times slower, 1.6 Mbit/s, 150 ms to the server, nothing kept from before. */
async function visit(url) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${base + 4}/`);
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const types = new Map();
  const bytes = { all: 0, script: 0 };
  client.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  // Bodies as they are sent. Headers are left out: in front of readers HTTP/2 sends the same ones only once.
  client.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    if (types.get(requestId) === 'Script') bytes.script += encodedDataLength;
  });
  // Of the page itself Chromium tells the size only at its end.
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (types.get(requestId) === 'Document') bytes.all += encodedDataLength;
  });
  await page.addInitScript(() => {
    const seen = { lcp: 0, blocking: 0, shift: 0 };
    Object.assign(window, { seen });
    const watch = (type, each) =>
      new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.lcp = startTime;
    });
    watch('longtask', ({ duration }) => {
      seen.blocking += duration - 50;
    });
    watch('layout-shift', ({ value }) => {
      seen.shift += value;
    });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  const seen = await page.evaluate(() => window.seen);
  await context.close();
  return { ...seen, ...bytes };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

for (let round = 0; round < rounds; round++) {
  for (const side of sides) side.loads.push(await visit(side.url));
}
await browser.close();
for (const server of [...proxies, elsewhere]) server.close();

const [ours, bare] = sides.map(({ loads }) =>
  Object.fromEntries(Object.keys(loads[0]).map((key) => [key, median(loads.map((load) => load[key]))])),
);
const kib = (value) => `${(value / 1024).toFixed(1)} KiB`;
const ms = (value) => `${Math.round(value)} ms`;
console.table([
  {
    what: 'first load in all',
    ours: kib(ours.all),
    bare: kib(bare.all),
    result: `+${kib(ours.all - bare.all)}`,
    bar: '≤ +60 KiB',
  },
  {
    what: 'JavaScript',
    ours: kib(ours.script),
    bare: kib(bare.script),
    result: `+${kib(ours.script - bare.script)}`,
    bar: '≤ +10 KiB',
  },
  {
    what: 'largest paint',
    ours: ms(ours.lcp),
    bare: ms(bare.lcp),
    result: (ours.lcp / bare.lcp).toFixed(2),
    bar: '≤ 1.15',
  },
  {
    what: 'blocking time',
    ours: ms(ours.blocking),
    bare: ms(bare.blocking),
    result: (ours.blocking / bare.blocking).toFixed(2),
    bar: '≤ 1.20',
  },
  { what: 'layout shift', ours: ours.shift, bare: bare.shift, result: ours.shift, bar: '0' },
]);
process.exit(0);
