import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ask, load } from '../deploy/http.mjs';
import { standalone, startProcess } from '../deploy/stack.mjs';

// `npm run test:chaos`: one process of the standalone build at a time, in a world that is broken in one way: the guide is there all the
// same. And what the process must never do: ask another machine, write to its disk, write down what a reader typed.

const base = Number(process.env.BASE_PORT ?? 4640);
const guide = '/en/guide/move-server?from=mstdn.dk&to=helvede.net';
const marker = 'marker7f3a';
const folder = standalone();
const preload = (name) => `--import ${pathToFileURL(path.join(import.meta.dirname, name)).href}`;
let count = 0;
let port = base;

/** What a process answers to the guide, its picture, its text file, a search and a missing page, in a world made by `env`. */
async function stays(name, env, { after = async () => {}, as = {} } = {}) {
  const site = await startProcess(folder, ++port, { SITE_URL: 'https://guides.example', ...env }, as);
  const usual = [];
  for (const [page, status] of [
    [guide, 200],
    ['/da/guide/flyt-server', 200],
    ['/en/og/move-server?from=mstdn.dk', 200],
    ['/en/guide/move-server.md', 200],
    ['/da/soeg?q=alias', 200],
    ['/en/nothing', 404],
  ]) {
    const answer = await ask(site.url + page, { timeout: 15_000 });
    assert.equal(answer.status, status, `${name}: ${page}`);
    if (page === guide) usual.push(textOf(answer.body));
  }
  const result = await after(site);
  await site.stop();
  count++;
  console.log(`ok  ${name}${result ? `: ${result}` : ''}`);
  return usual[0];
}

/** The words of a page, which must be the same in every world. */
const textOf = (html) =>
  html
    .toString()
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ');

/** Every file below a folder with the time of its last change. */
const files = (below) =>
  readdirSync(below, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(below, name))
    .filter((name) => statSync(name).isFile() && !/process-\d+\.log$/.test(name))
    .map((name) => `${name} ${statSync(name).mtimeMs}`);

const usual = await stays('in the usual world', {});
const sameWords = (words, name) => assert.ok(words === usual, `${name}: the guide says something else`);

// There is no Redis, and no other store, that could be absent.
sameWords(
  await stays('a store that is not there', {
    REDIS_URL: 'redis://127.0.0.1:9',
    DATABASE_URL: 'postgres://127.0.0.1:9/x',
  }),
  'no store',
);
for (const years of [-10, 10]) {
  const env = { NODE_OPTIONS: preload('other-time.mjs'), CLOCK_OFF: `${years * 31_557_600_000}` };
  // What is said of versions and their support goes by the clock, and nothing else.
  await stays(`a clock that is ${years} years off`, env);
}

const noRoom = fullDisk();
sameWords(await stays('a full temporary folder', { TMPDIR: noRoom.folder }), 'a full temporary folder');
noRoom.remove();

const whole = files(folder);
// Nobody may write, and the process is nobody where this runs as root, whom nothing stops. Its log is not the site's to write.
writeFileSync(path.join(folder, `process-${port + 1}.log`), '');
spawnSync('chmod', ['-R', 'a+rX,a-w', folder]);
chmodSync(path.join(folder, `process-${port + 1}.log`), 0o644);
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
sameWords(await stays('a disk that is read only', {}, { as: nobody }), 'a read-only disk');
spawnSync('chmod', ['-R', 'u+w', folder]);
assert.deepEqual(files(folder), whole);

const outgoing = path.join(mkdtempSync(path.join(tmpdir(), 'outgoing-')), 'connections');
writeFileSync(outgoing, '');
await stays(
  'a thousand pictures without asking anybody',
  { NODE_OPTIONS: preload('outgoing.mjs'), OUTGOING: outgoing },
  {
    after: async (site) => {
      // The text file was made by asking ourselves, so we know that connections are seen.
      const before = readFileSync(outgoing, 'utf8').trim().split('\n').length;
      assert.match(readFileSync(outgoing, 'utf8'), /127\.0\.0\.1/);
      const odd = [
        '🐘',
        '日本.jp',
        '<script>',
        '\u202egnp',
        'xn--80ak6aa92e.com',
        '{"a":1}',
        '%00',
        "' OR 1=1",
      ];
      const paths = Array.from({ length: 1000 }, (_, each) => {
        const value = each % 4 ? `p${each}.mas.to` : `${odd[(each / 4) % odd.length]}${each}`;
        return `${site.url}/${each % 2 ? 'da' : 'en'}/og/move-server?from=${encodeURIComponent(value)}`;
      });
      // What names no server is sent to the picture without servers.
      const isGood = ({ status }) => status === 200 || status === 308;
      const { answers, failures } = await load(10, () => paths.pop() ?? null, { isGood, timeout: 60_000 });
      const drawn = answers.filter(({ status }) => status === 200).length;
      assert.deepEqual([answers.length, failures, drawn], [1000, [], 750]);
      const after = readFileSync(outgoing, 'utf8').trim().split('\n');
      assert.deepEqual(after.slice(before), []);
      return '1000 answers, 0 connections';
    },
  },
);
rmSync(path.dirname(outgoing), { recursive: true });

const before = files(folder);
await stays(
  'nothing that a reader typed is written or kept',
  {},
  {
    after: async (site) => {
      const headers = { referer: `https://${marker}.dk/`, 'user-agent': marker, cookie: `a=${marker}` };
      for (const page of [
        `/en/guide/move-server?from=${marker}.dk&to=@${marker}@mstdn.dk`,
        `/en/guide/move-server.md?from=${marker}.dk`,
        `/da/guide/eget-domaene?username=${marker}%40mstdn.dk&alias=a%40${marker}.dk`,
        `/en/og/move-server?from=${marker}.dk`,
        `/da/soeg?q=${marker}`,
        `/en/${marker}?${marker}=${marker}`,
        `/%${marker}`,
      ])
        await ask(site.url + page, { headers });
      await ask(`${site.url}/en?from=${marker}.dk`, { headers, method: 'POST' });
      assert.ok(!readFileSync(site.log, 'utf8').includes(marker));
      assert.deepEqual(files(folder), before);
    },
  },
);

for (const [name, value] of [
  ['SITE_URL', 'guides.example'],
  ['SITE_URL', 'https://guides.example '],
  ['SITE_URL', 'javascript:alert(1)'],
  ['SITE_CONTACT', 'anna'],
]) {
  const env = { ...process.env, NODE_ENV: 'production', PORT: `${++port}`, [name]: value };
  const { status, stderr } = spawnSync(process.execPath, ['server.js'], {
    cwd: folder,
    env,
    timeout: 30_000,
  });
  const said = `${stderr}`.split('\n').filter((line) => line.includes(`${name} is ${JSON.stringify(value)}`));
  assert.deepEqual([status, said.length], [1, 1], `${stderr}`);
  count++;
  console.log(`ok  ${name}=${value} ends the start: ${said[0]}`);
}
console.log(`${count} checks passed`);

/** A temporary folder in which nothing more can be written. */
function fullDisk() {
  const made = mkdtempSync(path.join(tmpdir(), 'full-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', made]).status === 0;
  if (mounted) {
    try {
      writeFileSync(path.join(made, 'all'), Buffer.alloc(64 * 1024));
    } catch {}
  }
  // Where nothing may be mounted: a folder in which nothing can be written, for whatever reason.
  else chmodSync(made, 0o555);
  const remove = () => {
    if (mounted) spawnSync('umount', [made]);
    rmSync(made, { recursive: true, force: true });
  };
  return { folder: made, remove };
}
