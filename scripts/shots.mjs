import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';

// `npm run shots`: photographs every page of the production build in 3 widths, 2 themes and 2 languages into `shots/`, which git
// leaves alone, with `shots/index.html` to look at them all. `npm run shots -- move-server` takes only addresses that hold the word.
// `npm run build` comes first.
const folder = 'shots';
const widths = [360, 768, 1280];
const themes = /** @type {const} */ (['light', 'dark']);
const atOnce = Math.max(2, availableParallelism() - 1);
// Chromium draws no taller picture than this.
const tallest = 16_000;

/** The move guide as different readers meet it. */
const guideQueries = [
  '?from=mastodon.social&to=expressional.social',
  '?from=mastodon.social',
  '?to=helvede.net',
  '?from=not+a+server&to=mstdn.dk',
  '?from=mastodon.social&to=mstdn.dk&fromSoftware=mastodon@4.1&toSoftware=gotosocial',
  `?from=${longestHost('a')}&to=${longestHost('b')}`,
];

/** @param {string} letter */
function longestHost(letter) {
  return `${`${letter.repeat(63)}.`.repeat(3)}${letter.repeat(57)}.com`;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @param {string} url */
async function untilReady(url) {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (
      await fetch(url)
        .then((answer) => answer.ok)
        .catch(() => false)
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} does not answer. Is the site built?`);
}

/** @param {string} origin */
async function addresses(origin) {
  const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  const guides = ['/da/guide/flyt-server', '/en/guide/move-server'];
  const all = [...paths, ...guides.flatMap((guide) => guideQueries.map((query) => guide + query))];
  const word = process.argv[2];
  return word ? all.filter((address) => address.includes(word)) : all;
}

/** @param {string} address */
function fileName(address) {
  return address
    .slice(1)
    .replace(/[^\p{L}\d@.=-]+/gu, '_')
    .slice(0, 90);
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} origin
 * @param {string} address
 * @returns {Promise<string[]>} the files
 */
async function photograph(page, origin, address) {
  const files = [];
  const answer = await page.goto(origin + address);
  if (!answer?.ok()) throw new Error(`${address} answers ${answer?.status()}`);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let part = 0; part * tallest < height; part++) {
        const y = part * tallest;
        const file = `${fileName(address)}-${width}-${colorScheme}${part ? `-${part + 1}` : ''}.jpg`;
        await page.screenshot({
          path: path.join(folder, file),
          // A fifth of the bytes of a lossless picture, and half of its time.
          type: 'jpeg',
          quality: 75,
          fullPage: true,
          clip: { x: 0, y, width, height: Math.min(tallest, height - y) },
        });
        files.push(file);
      }
    }
  }
  return files;
}

/** @param {Map<string, string[]>} taken files by address */
function contactSheet(taken) {
  const rows = [...taken].map(([address, files]) => {
    const pictures = files.map(
      (file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`,
    );
    return `<h2>${address.replaceAll('&', '&amp;')}</h2>\n<p>${pictures.join('\n')}</p>`;
  });
  const style = 'img{height:24rem;max-width:20rem;object-fit:cover;object-position:top;border:1px solid}';
  return `<!doctype html><meta charset="utf-8"><title>shots</title><style>${style}</style>\n${rows.join('\n')}\n`;
}

const port = await freePort();
const origin = `http://localhost:${port}`;
const site = spawn('npm', ['start'], {
  env: { ...process.env, PORT: `${port}`, SITE_URL: origin, NEXT_TELEMETRY_DISABLED: '1' },
  stdio: 'ignore',
  detached: true,
});
// The whole group, for npm starts the server as a child of its own. Also when we are stopped half-way.
process.on('exit', () => site.pid && process.kill(-site.pid));
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
try {
  await untilReady(`${origin}/robots.txt`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const waiting = await addresses(origin);
  const total = waiting.length;
  const taken = new Map(waiting.map((address) => [address, /** @type {string[]} */ ([])]));
  const photographer = async () => {
    const page = await browser.newPage();
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      taken.set(address, await photograph(page, origin, address));
      console.log(`${total - waiting.length}/${total} ${address.slice(0, 100)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, photographer));
  writeFileSync(path.join(folder, 'index.html'), contactSheet(taken));
} finally {
  await browser.close();
}
process.exit();
