import path from 'node:path';
import { runnerImport } from 'vite';

/** A module of `lib/formats/webfinger`, read from its TypeScript. */
export async function load(file) {
  const { module } = await runnerImport(path.resolve('lib/formats/webfinger', file), {
    configFile: false,
    root: process.cwd(),
    resolve: { alias: { '@': process.cwd() } },
    logLevel: 'error',
  });
  return module;
}
