import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask, sleep, untilReady } from './http.mjs';

// Runs what `deploy/` describes on this machine's loopback: processes of the standalone build, and nginx before them.

const root = path.resolve(import.meta.dirname, '../..');

/** Builds the container's content as the Dockerfile does, in a new folder, and returns it. Needs `STANDALONE=1 next build`. */
export function standalone() {
  const made = path.join(root, '.next/standalone');
  if (!existsSync(made)) {
    const env = { ...process.env, STANDALONE: '1', NEXT_TELEMETRY_DISABLED: '1' };
    const { status } = spawnSync('npx', ['next', 'build'], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error('the standalone build failed');
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'standalone-'));
  cpSync(made, folder, { recursive: true, verbatimSymlinks: true });
  cpSync(path.join(root, '.next/static'), path.join(folder, '.next/static'), { recursive: true });
  cpSync(path.join(root, 'public'), path.join(folder, 'public'), { recursive: true });
  return folder;
}

/** The environment that the Dockerfile gives the process: its last ENV line. */
function containerEnv() {
  const lines = readFileSync(path.join(root, 'deploy/Dockerfile'), 'utf8').match(/(?<=^ENV ).*/gm);
  return Object.fromEntries(
    lines
      .at(-1)
      .split(' ')
      .map((pair) => pair.split(/=(.*)/s)),
  );
}

/** One process of the site. `log` is the file of its output; `options` are more for `spawn`. */
export async function startProcess(folder, port, env = {}, options = {}) {
  const log = path.join(folder, `process-${port}.log`);
  const output = openSync(log, 'a');
  const child = spawn(process.execPath, ['server.js'], {
    cwd: folder,
    env: {
      ...process.env,
      ...containerEnv(),
      HOSTNAME: '127.0.0.1',
      PORT: `${port}`,
      // One site, whatever process answers.
      SITE_URL: 'https://guides.example',
      ...env,
    },
    stdio: ['ignore', output, output],
    ...options,
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  await untilReady(`http://127.0.0.1:${port}/readyz`).catch((error) => {
    child.kill('SIGKILL');
    throw error;
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { pid: child.pid, port, log, url: `http://127.0.0.1:${port}`, stop, ended };
}

/**
 * nginx with our configuration before processes on these ports, and a plain server of files beside it. `isCaching: false` leaves out the
 * cache; `replace` changes texts of the configuration, `more` is added to it.
 */
export async function startNginx(
  ports,
  { port, staticPort = port + 1, isCaching = true, replace = [], more = '' },
) {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  for (const name of ['cache', 'files', 'temp']) mkdirSync(path.join(folder, name));
  const servers = ports.map((each) => `  server 127.0.0.1:${each} max_fails=0;`).join('\n');
  const changes = [
    ['listen 80 backlog=4096', `listen 127.0.0.1:${port} backlog=4096`],
    ['/run/serverhop-origin.sock', `${folder}/origin.sock`],
    ['/var/cache/nginx/serverhop', `${folder}/cache`],
    ['/var/log/nginx', folder],
    // What the cache could not answer, to be counted.
    ['access_log off;', `access_log ${folder}/origin.log serverhop;`],
    ...(isCaching ? [] : [['proxy_cache serverhop;', 'proxy_cache off;']]),
    ...replace,
  ];
  let site = readFileSync(path.join(root, 'deploy/nginx/serverhop.conf'), 'utf8').replace(
    /^ {2}server 127\.0\.0\.1:3000.*$/m,
    servers,
  );
  for (const [from, to] of changes) {
    if (!site.includes(from)) throw new Error(`the configuration has no ${from}`);
    site = site.replaceAll(from, to);
  }
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/temp/${name};`)
    .join('\n');
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 2;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 8192; }
http {
types { text/html html; application/javascript js; text/css css; image/png png; }
sendfile on; tcp_nopush on;
${temporary}
${site}
${more}
server { listen 127.0.0.1:${staticPort} backlog=4096; root ${folder}/files; access_log off; keepalive_requests 10000; }
}
`,
  );
  const child = spawn(
    'nginx',
    ['-c', path.join(folder, 'nginx.conf'), '-e', path.join(folder, 'start.log')],
    { stdio: 'inherit' },
  );
  const ended = new Promise((resolve) => child.on('exit', resolve));
  for (let isUp = false; !isUp; await sleep(50)) {
    if (child.exitCode !== null) throw new Error('nginx did not start');
    isUp = await ask(`http://127.0.0.1:${port}/healthz`).then(
      () => true,
      () => false,
    );
  }
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  /** How many answers of a route (`en page`, `picture`) the processes have given. */
  const rendered = (route) =>
    readFileSync(`${folder}/origin.log`, 'utf8')
      .split('\n')
      .filter((line) => line.includes(`"route":"${route}","status":200`)).length;
  return {
    folder,
    url: `http://127.0.0.1:${port}`,
    staticUrl: `http://127.0.0.1:${staticPort}`,
    rendered,
    stop,
  };
}

/** Memory of a process in MB. */
export function memory(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
