import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installFromDebian, isDebianAsRoot, run } from './install.mjs';

/** The Chromium without windows: opens a page in half the time of the whole browser, which nobody looks at here. */
const headlessShell = '/usr/bin/chromium-headless-shell';

const places = [
  process.env.CHROMIUM_PATH,
  headlessShell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of a Chromium that is there, in the order above, else undefined.
 * @returns {string | undefined}
 */
export const knownChromium = () =>
  [...places, chromium.executablePath()].find((file) => file && existsSync(file));

const hasQuickOne = () => Boolean(process.env.CHROMIUM_PATH) || existsSync(headlessShell);

/**
 * Path of a Chromium that browser tests can use: the one named in CHROMIUM_PATH, the system's without windows, the system's, or
 * Playwright's own. Installs one where there is none, on Debian also the one without windows, and throws where there is none then, with a
 * sentence that names the command: a browser test that cannot run must fail.
 * @returns {string}
 */
export function findChromium() {
  try {
    if (isDebianAsRoot() && !hasQuickOne()) installFromDebian('chromium-headless-shell');
    else if (!knownChromium()) run('npx', 'playwright', 'install', '--with-deps', '--only-shell', 'chromium');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const file = knownChromium();
  if (file) return file;
  throw new Error(
    'No Chromium was found, and none could be installed. Install one with `apt-get install chromium-headless-shell` as root on Debian, or with `npx playwright install --with-deps --only-shell chromium`, or name one in CHROMIUM_PATH.',
  );
}
