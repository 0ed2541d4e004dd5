import { execFile, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { ask, untilReady } from './deploy/http.mjs';
import { localCertificate, tlsBefore } from './tls.mjs';
import { installTool } from './tool.mjs';

// `npm run test:observatory`: MDN's HTTP Observatory and Google's CSP Evaluator judge every kind of page in both languages, over HTTPS on
// this machine, and Chromium opens each to see that it comes to life under its policy: a page that a policy has broken scores as well.
// `npm run build` comes first.

const port = Number(process.env.BASE_PORT ?? 4600);
const leastScore = 130;
const tool = installTool('@mdn/mdn-http-observatory@1.4.8', 'csp_evaluator@1.1.8');
const observatory = path.join(tool, 'node_modules/@mdn/mdn-http-observatory');
// The list of preloaded domains is fetched by an install script of the tool, which does not run here. None of them is ours.
writeFileSync(path.join(observatory, 'conf/hsts-preload.json'), '{}');

const certificate = localCertificate();
const asIs = await tlsBefore(`http://127.0.0.1:${port}`, certificate);
// The Observatory judges no page that says it is missing, so that one is shown to it as found.
const asFound = await tlsBefore(`http://127.0.0.1:${port}`, certificate, (status) =>
  status === 404 ? 200 : status,
);
const site = spawn(process.execPath, ['server.mjs', '-p', `${port}`], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, SITE_URL: `https://${asIs.host}`, NEXT_TELEMETRY_DISABLED: '1' },
});

/** One page of every kind, in both languages: of pages below a guide, which are alike, the first. */
async function pageOfEveryKind() {
  const sitemap = (await ask(`http://127.0.0.1:${port}/sitemap.xml`)).body.toString();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url).pathname);
  const kindOf = (page) => page.split('/').slice(0, 4).join('/') + (page.split('/')[4] ? '/…' : '');
  const kinds = new Map([...listed].reverse().map((page) => [kindOf(page), page]));
  const servers = '?from=mstdn.dk&to=helvede.net';
  return [
    ...[...kinds.values()].reverse(),
    ...[`/da/guide/flyt-server${servers}`, `/en/guide/move-server${servers}`],
    ...['/da/guide/flyt-server?from=nej', '/en/guide/move-server?from=no'],
    ...['/da/soeg?q=alias', '/en/search?q=alias', '/da/intet', '/en/nothing'],
    '/en/guide/own-domain?username=anna%40mastodon.social&alias=anna%40anna.dk',
  ];
}

/** What the Observatory says of pages, in a process of its own that trusts our authority. */
async function observed(host, pages) {
  const scanner = pathToFileURL(path.join(observatory, 'src/scanner/index.js')).href;
  const code = `import { scan } from ${JSON.stringify(scanner)};
    const results = [];
    for (const page of ${JSON.stringify(pages)}) {
      const { scan: { grade, score, testsQuantity }, tests } = await scan(${JSON.stringify(host)} + page);
      const failed = Object.entries(tests).filter(([, { pass }]) => !pass).map(([name]) => name);
      results.push({ page, grade, score, testsQuantity, failed });
    }
    console.log(JSON.stringify(results));`;
  // Not execFileSync: the proxies that it asks live in this process.
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate.authority },
    cwd: observatory,
    // It prints each style sheet that it cannot read, and it reads none as new as ours.
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

/** What the CSP Evaluator finds in the policy of a page, as sentences. */
async function findings(page) {
  const at = (file) => pathToFileURL(path.join(tool, 'node_modules/csp_evaluator/dist', file)).href;
  const [{ CspEvaluator }, { CspParser }] = (
    await Promise.all([import(at('evaluator.js')), import(at('parser.js'))])
  ).map((module) => module.default ?? module);
  const { headers } = await ask(`http://127.0.0.1:${port}${page}`);
  const parsed = new CspParser(headers['content-security-policy'] ?? '').csp;
  return new CspEvaluator(parsed).evaluate().map(({ description }) => description);
}

/** Opens a page, presses its theme switch, and says what went wrong: nothing where it came to life and broke no policy. */
async function troubleAlive(context, page) {
  const tab = await context.newPage();
  const trouble = [];
  await tab.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Content Security Policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  tab.on('pageerror', ({ message }) => trouble.push(message));
  tab.on('console', (line) => {
    if (/content security policy|hydrat|minified react/i.test(line.text())) trouble.push(line.text());
  });
  await tab.goto(`https://${asIs.host}${page}`, { waitUntil: 'networkidle' });
  const isDark = async () => {
    await tab.locator('.theme-choice select').first().selectOption('dark', { timeout: 5000 });
    return tab.evaluate(() => document.documentElement.dataset.theme === 'dark');
  };
  if (!(await isDark().catch(() => false))) trouble.push('the theme switch does nothing');
  await tab.close();
  return trouble;
}

const rows = [];
try {
  await untilReady(`http://127.0.0.1:${port}/readyz`);
  const pages = await pageOfEveryKind();
  const texts = ['/da/guide/flyt-server.md', '/en/guide/move-server.md?from=mstdn.dk&to=helvede.net'];
  const results = await observed(asFound.host, [...pages, ...texts]);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-quic'],
  });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  for (const { page, grade, score, failed } of results) {
    const found = await findings(page);
    const trouble = texts.includes(page) ? [] : await troubleAlive(context, page);
    const isMet =
      grade === 'A+' && score >= leastScore && [failed, found, trouble].every(({ length }) => length === 0);
    rows.push({
      page,
      grade,
      score,
      failed: failed.length,
      findings: found.length,
      violations: trouble.length,
      met: isMet,
    });
    for (const line of [...failed, ...found, ...trouble]) console.error(`${page}: ${line}`);
  }
  await browser.close();
} finally {
  site.kill();
  asIs.close();
  asFound.close();
}
console.table(rows);
if (rows.length === 0 || !rows.every(({ met }) => met)) process.exit(1);
