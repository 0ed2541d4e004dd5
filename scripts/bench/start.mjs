import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

/** The folder of this project. */
export const root = path.resolve(import.meta.dirname, '../..');

/** What `npm start` runs, and what a bare Next app is started with. */
export const ourServer = ['server.mjs'];
const nextCommand = 'node_modules/next/dist/bin/next';
export const nextServer = [nextCommand, 'start'];

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

const running = [];
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts the built site in `folder` at `port`, until this process ends. Returns the number of its process. */
export function start(folder, port, server) {
  const child = spawn(process.execPath, [...server, '-p', `${port}`], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.push(child);
  return child.pid;
}

/** Builds the Next app in `folder`. Throws what Next said where that fails. */
export function build(folder) {
  const built = spawnSync(process.execPath, [nextCommand, 'build'], { cwd: folder, env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
}
