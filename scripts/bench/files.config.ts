import { defineConfig } from 'vitest/config';
import site from '../../vitest.config';

/** Runs the measure of the files alone. Vitest reads our TypeScript as the site does. */
export default defineConfig({
  ...site,
  test: { ...site.test, include: ['scripts/bench/files.ts'], disableConsoleIntercept: true },
});
