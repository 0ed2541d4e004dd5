import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isThere = () => spawnSync('nginx', ['-v']).status === 0;

/** Whether there is an nginx to test behind. Debian's is installed where this runs as root and there is none. */
export function findNginx() {
  if (isThere()) return true;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'], options);
  return isThere();
}

/** The same, for what is nothing without it: throws where there is none. */
export function needNginx() {
  if (!findNginx()) throw new Error('This needs nginx: apt-get install nginx-light');
}
