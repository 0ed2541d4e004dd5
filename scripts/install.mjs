import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a command for everybody to see. Throws where it fails. */
export function run(command, ...args) {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync(command, args, { stdio: 'inherit', env });
}

/** Whether packages can be installed here without asking anybody. */
export const isDebianAsRoot = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Installs packages of Debian. Throws where that fails. */
export function installFromDebian(...packages) {
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
}
