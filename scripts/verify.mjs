import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

// Every check of the project, one after the other; stops at the first that fails. `npm run verify` installs first.
const reports = mkdtempSync(path.join(tmpdir(), 'verify-'));
const unitReport = path.join(reports, 'unit.json');
const browserReport = path.join(reports, 'browser.json');

const steps = [
  ['types', 'npm', 'run', 'types'],
  ['lint', 'npm', 'run', 'lint'],
  [
    'unit tests and messages',
    'npx',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ],
  ['build', 'npm', 'run', 'build'],
  // A busy machine may lose a page once; a second loss is a fault. What needed its second try is named as flaky.
  ['browser tests', 'npm', 'run', 'test:e2e', '--', '--reporter=line,json', '--retries=1'],
];

for (const [name, command, ...args] of steps) {
  console.log(`\n=== ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
  });
  console.log(
    `=== ${name}: ${status === 0 ? 'ok' : 'failed'} in ${Math.round((Date.now() - started) / 1000)} s`,
  );
  if (status !== 0) process.exit(status ?? 1);
}

const unit = JSON.parse(readFileSync(unitReport, 'utf8'));
const browser = JSON.parse(readFileSync(browserReport, 'utf8')).stats;
const passed = unit.numPassedTests + browser.expected + browser.flaky;
const failed = unit.numFailedTests + browser.unexpected;
if (browser.flaky > 0) console.log(`\n${browser.flaky} browser tests passed only at the second try`);
console.log(`\n${passed} passed, ${failed} failed`);
if (browser.expected === 0 || browser.skipped > 0 || failed > 0) process.exit(1);
