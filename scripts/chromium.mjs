import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installFromDebian, isDebianAsRoot, run } from './install.mjs';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const found = () => [...places, chromium.executablePath()].find((file) => file && existsSync(file));

/**
 * Path of a Chromium that browser tests can use: the one named in CHROMIUM_PATH, the system's, or Playwright's own. Installs one
 * where there is none, and throws where that fails, with a sentence that names the command: a browser test that cannot run must fail.
 * @returns {string}
 */
export function findChromium() {
  const known = found();
  if (known) return known;
  try {
    if (isDebianAsRoot()) installFromDebian('chromium');
    else run('npx', 'playwright', 'install', '--with-deps', 'chromium');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const file = found();
  if (file) return file;
  throw new Error(
    'No Chromium was found, and none could be installed. Install one with `apt-get install chromium` as root on Debian, or with `npx playwright install --with-deps chromium`, or name one in CHROMIUM_PATH.',
  );
}
