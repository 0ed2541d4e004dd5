import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findNeeded } from './needed.mjs';

// Every check of the project, one after the other; stops at the first that fails. `npm run verify` installs the packages first.
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

const times = [];

/** Runs one step and keeps its time, in seconds. */
function timed(name, run) {
  console.log(`\n=== ${name}`);
  const started = Date.now();
  const isFine = run();
  const seconds = Math.round((Date.now() - started) / 1000);
  times.push([name, seconds]);
  console.log(`=== ${name}: ${isFine ? 'ok' : 'failed'} in ${seconds} s`);
  return isFine;
}

function printTimes() {
  const all = times.reduce((sum, [, seconds]) => sum + seconds, 0);
  console.log('');
  for (const [name, seconds] of [...times, ['all of it', all]])
    console.log(`${name.padEnd(30)} ${String(seconds).padStart(4)} s`);
}

// First, so that nobody waits minutes for the browser tests to find out that there is no browser.
const hasAll = timed('what the checks need', () => {
  try {
    findNeeded();
    return true;
  } catch ({ message }) {
    console.error(message);
    return false;
  }
});
if (!hasAll) process.exit(1);

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport };
for (const [name, command, ...args] of steps) {
  if (timed(name, () => spawnSync(command, args, { stdio: 'inherit', env }).status === 0)) continue;
  printTimes();
  process.exit(1);
}

const unit = JSON.parse(readFileSync(unitReport, 'utf8'));
const browser = JSON.parse(readFileSync(browserReport, 'utf8')).stats;
const passed = unit.numPassedTests + browser.expected + browser.flaky;
const failed = unit.numFailedTests + browser.unexpected;
printTimes();
if (browser.flaky > 0) console.log(`\n${browser.flaky} browser tests passed only at the second try`);
console.log(`\n${passed} passed, ${failed} failed`);
if (browser.expected === 0 || browser.skipped > 0 || failed > 0) process.exit(1);
