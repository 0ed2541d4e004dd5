import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';
import { installFromDebian, isDebianAsRoot } from './install.mjs';

const hasOpenssl = () => spawnSync('openssl', ['version']).status === 0;

/**
 * Sees to it that what the checks need besides Node and the packages is there, and says what it found: a Chromium, and `openssl`, which
 * makes the certificates of the tests' own servers. Throws where one is missing and could not be installed, with a sentence that
 * names the command.
 */
export function findNeeded() {
  const chromium = findChromium();
  if (!hasOpenssl() && isDebianAsRoot()) installFromDebian('openssl');
  if (!hasOpenssl())
    throw new Error(
      'The browser tests need the command openssl. Install it, on Debian with `apt-get install openssl` as root.',
    );
  console.log(`Node ${process.version}, Chromium at ${chromium}, openssl`);
}
