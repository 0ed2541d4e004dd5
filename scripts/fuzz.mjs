import { spawnSync } from 'node:child_process';

// `npm run fuzz`: the properties of the unit tests over many more generated values (RUNS, default 100,000), and random requests to the
// built site (FUZZ_REQUESTS, default 5,000). Needs `npm run build`.
const env = {
  ...process.env,
  RUNS: process.env.RUNS ?? '100000',
  FUZZ_REQUESTS: process.env.FUZZ_REQUESTS ?? '5000',
};
const steps = [
  ['npx', 'vitest', 'run', 'lib/address/fuzz.test.ts', '--testTimeout=900000'],
  ['node', 'scripts/e2e.mjs', 'forged-requests', '--project=http', '--timeout=900000'],
];
for (const [command, ...args] of steps) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
