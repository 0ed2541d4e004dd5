import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.mjs';
import { untilReady } from '../deploy/http.mjs';
import { ourServer, root, start } from './start.mjs';

// `npm run bench:reading`: how much there is to read. For each guide and language: words before the first action, visible words as
// the page opens and with every step open, height in screens, the longest sentence and how many have more than 25 words. The page is
// measured at 390×844 and 1280×900 in a browser, from what is painted. `npm run build` comes first. Figures: docs/reading.md.

const port = Number(process.env.BASE_PORT ?? 4720);
const origin = process.env.ORIGIN ?? `http://127.0.0.1:${port}`;
const both = '?from=mastodon.social&to=expressional.social';
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
const longSentence = 25;

if (!process.env.ORIGIN) {
  start(root, port, ourServer);
  await untilReady(`${origin}/readyz`);
}

/** Addresses of the front page and of every guide without an address of its own below it, and the move guide with two servers. */
async function addresses() {
  const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url).pathname);
  const guides = paths.filter((path) => /^\/\w+(\/(guide|ratgeber)\/[^/]+)?$/.test(path));
  return guides.map((path) => (/move-server|flyt-server|umziehen/.test(path) ? path + both : path));
}

/** Runs in the page: what is painted of `main`, in words. */
function read() {
  const isSeen = (element) =>
    element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
    !element.closest('.visually-hidden, [aria-hidden=true], datalist, option, script, style');
  const main = document.querySelector('main');
  const action =
    main.querySelector('.instructions li, .hero button, .guide-section a[href], .guide-section li') ?? main;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const wordsIn = (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  let words = 0;
  let before = 0;
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (!parentElement || !isSeen(parentElement)) continue;
    const count = wordsIn(data);
    words += count;
    if (walker.currentNode.compareDocumentPosition(action) & Node.DOCUMENT_POSITION_FOLLOWING)
      before += count;
  }
  const sentences = [...main.querySelectorAll('p, li, td, dd, figcaption, blockquote')]
    .filter((block) => isSeen(block) && !block.querySelector('p, li, td, dd, table, details'))
    .flatMap((block) => block.innerText.replace(/\s+/g, ' ').split(/(?<=[.!?:])\s+/))
    .map(wordsIn);
  return { words, before, sentences, height: document.documentElement.scrollHeight };
}

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const page = await browser.newPage({ javaScriptEnabled: true, viewport: desk });
const rows = [];
for (const address of await addresses()) {
  await page.setViewportSize(desk);
  await page.goto(origin + address, { waitUntil: 'load' });
  const first = await page.evaluate(read);
  await page.setViewportSize(phone);
  const onPhone = await page.evaluate(read);
  await page.setViewportSize(desk);
  await page.evaluate(() => {
    for (const step of document.querySelectorAll('details.step-fold')) step.open = true;
  });
  await page.waitForTimeout(50);
  await page.evaluate(() => {
    for (const step of document.querySelectorAll('details.step-fold')) step.open = true;
  });
  const open = await page.evaluate(read);
  rows.push({
    address: address.replace(both, '?…'),
    'before the first action': first.before,
    'visible words': first.words,
    'all steps open': open.words,
    'screens at 390': (onPhone.height / phone.height).toFixed(1),
    'screens at 1280': (first.height / desk.height).toFixed(1),
    'longest sentence': Math.max(...open.sentences, 0),
    [`sentences over ${longSentence}`]: open.sentences.filter((count) => count > longSentence).length,
  });
}
await browser.close();
const columns = Object.keys(rows[0]);
console.log(`| ${columns.join(' | ')} |\n|${columns.map((_, at) => (at ? ' ---: |' : ' --- |')).join('')}`);
for (const row of rows) console.log(`| ${Object.values(row).join(' | ')} |`);
process.exit();
