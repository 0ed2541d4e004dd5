import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { buildConstants } from './messages/build-constants.mjs';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    env: buildConstants(),
    include: ['{app,components,docs,lib,messages,scripts}/**/*.test.{ts,tsx}', '*.test.ts'],
    // Machines are shared: a test that hangs fails, one that waits for its turn does not.
    testTimeout: 60_000,
    server: { deps: { inline: ['next-intl'] } },
  },
});
