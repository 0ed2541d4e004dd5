import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installTool } from './tool.mjs';

// `npm run test:mutation`: Stryker breaks the code that reads servers in some four hundred small ways, one at a time, and asks its unit
// tests each time. At least nine of ten must be noticed. Takes minutes; run it after changing lib/address/server.

const root = path.resolve(import.meta.dirname, '..');
const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const own = ['tldts', 'vitest', 'fast-check'].map(
  (name) => `${name}@${{ ...dependencies, ...devDependencies }[name]}`,
);
const folder = installTool('@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1', ...own);
const write = (name, content) => writeFileSync(path.join(folder, name), JSON.stringify(content));

cpSync(path.join(root, 'lib/address/server'), path.join(folder, 'lib/address/server'), { recursive: true });
const tests = '{parse-server,unwrap,handle-in,why-not-handle,punycode}.test.ts';
writeFileSync(
  path.join(folder, 'vitest.config.js'),
  `export default { test: { include: ['lib/address/server/${tests}'], testTimeout: 60_000 } };`,
);
write('stryker.config.json', {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.config.js' },
  mutate: ['parse-server', 'place', 'unwrap', 'host'].map((name) => `lib/address/server/${name}.ts`),
  reporters: ['clear-text'],
  clearTextReporter: { reportTests: false, logTests: false, allowColor: false },
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.PROCESSES ?? 2),
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 90 },
});
const { status } = spawnSync('npx', ['stryker', 'run'], {
  cwd: folder,
  stdio: 'inherit',
  // Fewer generated values: each mutant meets them anew. No shared folder: what counts is in the repository.
  env: { ...process.env, RUNS: '300', SHARED: path.join(folder, 'none') },
});
process.exit(status ?? 1);
