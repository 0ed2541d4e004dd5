import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import { buildConstants } from './messages/build-constants.mjs';
import { knownChromium } from './scripts/chromium.mjs';

// The tests read the tables of addresses and languages as the build does.
Object.assign(process.env, buildConstants());

const port = process.env.E2E_PORT ?? '3210';
const baseURL = `http://localhost:${port}`;

/** Quiet, and at home in a container run by root. */
const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A test that is made for each language runs in one window per language: Danish on a phone, the others in a wide one. Each language and
 * each window is seen, half as often; `ALL_WINDOWS=1` runs each in both.
 */
const isPaired = !process.env.ALL_WINDOWS;

/** Browser tests run against the production build: `npm run build` comes first. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  // A busy machine answers late; what is expected is the same.
  expect: { timeout: 15_000 },
  // More than there are cores take longer together: 130 s for three, 116 s for two, measured on two cores.
  workers: availableParallelism(),
  use: {
    baseURL,
    navigationTimeout: 30_000,
    launchOptions: {
      // Every worker reads this: what is missing is installed before, by `npm run test:e2e`.
      executablePath: knownChromium(),
      args: chromiumArguments,
    },
  },
  webServer: {
    command: 'npm start',
    url: `${baseURL}/robots.txt`,
    env: { PORT: port, SITE_URL: baseURL, PSEUDO_LANGUAGES: '1', NEXT_TELEMETRY_DISABLED: '1' },
    timeout: 60_000,
  },
  projects: [
    // What needs no screen is asked once, by one worker: it keeps the server busy, and the others the browser.
    { name: 'http', testMatch: /http\//, workers: 1 },
    {
      name: 'desktop',
      testIgnore: /http\//,
      ...(isPaired && { grepInvert: /^(?!.*@any-window).*@da\b/ }),
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      // What no window changes is asked in the wide one: whole files, and single tests by their tag.
      testIgnore: [
        /http\//,
        /(every-page|failing-parts|files|hostile|odd-devices|outgoing-links|print|widths)\.spec/,
      ],
      grepInvert: isPaired ? /@any-window|@en\b/ : /@any-window/,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
  ],
});
