import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function found() {
  return [...places, chromium.executablePath()].find((file) => file && existsSync(file));
}

function run(command, ...args) {
  console.log(`$ ${[command, ...args].join(' ')}`);
  execFileSync(command, args, { stdio: 'inherit' });
}

function install() {
  const isDebianAsRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!isDebianAsRoot) return run('npx', 'playwright', 'install', 'chromium');
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
}

/**
 * Path of a Chromium that browser tests can use: the one named in CHROMIUM_PATH, the system's, or Playwright's own. Installs one
 * where there is none, and throws where that fails: a browser test that cannot run must fail.
 * @returns {string}
 */
export function findChromium() {
  if (!found()) install();
  const file = found();
  if (!file)
    throw new Error('No Chromium was found, and none could be installed. Name one in CHROMIUM_PATH.');
  return file;
}
