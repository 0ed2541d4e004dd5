import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Asks a server on this machine; redirects are not followed. */
export const ask = (port, target, method = 'GET') =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: target, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });

async function untilUp(port, child) {
  for (let tries = 0; tries < 100; tries++) {
    if (await ask(port, '/').catch(() => null)) return;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${child.spawnfile} did not start`);
}

/**
 * Starts a server in a new folder on a free port, runs `check`, and stops and removes it whatever happens. `files` are made in the
 * folder, whose `site` is what the server shows; `command` starts it in the foreground.
 */
export async function withServer({ files, command }, check) {
  const folder = mkdtempSync(path.join(tmpdir(), 'webfinger-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  for (const [file, text] of Object.entries(files({ folder, port }))) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const [name, ...args] = command(folder);
  let said = '';
  const child = spawn(name, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder },
  });
  child.stderr.on('data', (part) => {
    said += part;
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    await untilUp(port, child);
    return await check(port);
  } catch (error) {
    throw new Error(`${error.message}\n${said}`, { cause: error });
  } finally {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}
