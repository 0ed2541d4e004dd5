import { defineConfig } from 'vitest/config';
import site from '../../vitest.config';

/** Runs the measure of the search alone. Vitest reads our TypeScript and JSON as the site does. */
export default defineConfig({
  ...site,
  test: { ...site.test, include: ['scripts/bench/zz.ts'], disableConsoleIntercept: true },
});
