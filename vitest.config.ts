import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { buildConstants } from './messages/build-constants.mjs';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    env: buildConstants(),
    include: ['{app,components,docs,lib,messages,scripts}/**/*.test.{ts,tsx}', '*.test.ts'],
    // Starting a process per file takes longer than the tests. Files share threads, so what one stubs is given back before the next.
    pool: 'threads',
    isolate: false,
    unstubGlobals: true,
    unstubEnvs: true,
    // By default one core is left for the watching of files.
    maxWorkers: availableParallelism(),
    // Machines are shared: a test that hangs fails, one that waits for its turn does not.
    testTimeout: 60_000,
    server: { deps: { inline: ['next-intl'] } },
  },
});
