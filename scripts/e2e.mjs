import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';

// `npm run test:e2e`: browser tests against the production build, with any arguments handed on to Playwright.
const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: findChromium() },
});
process.exit(status ?? 1);
