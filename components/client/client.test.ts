import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const sources = ['app', 'components', 'lib']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => path.join(folder, `${file}`)))
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file));
const isClient = (file: string) => /^['"]use client['"]/.test(readFileSync(file, 'utf8'));
/** Next wants an error boundary beside its route. */
const isErrorBoundary = (file: string) => /^app\/.*\/(global-)?error\.tsx$/.test(file);

/** `theme-switch.tsx` → `ThemeSwitch`. */
const componentName = (file: string) =>
  path.basename(file, '.tsx').replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const exportedValues = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^export (?!type\b)(?:default )?(?:async )?\w+ (\w+)/gm)].map(
    ([, name]) => name,
  );

describe('client components', () => {
  test('are all in components/client', () => {
    const elsewhere = sources.filter(
      (file) => isClient(file) && !file.startsWith('components/client/') && !isErrorBoundary(file),
    );
    expect(elsewhere).toEqual([]);
  });

  const components = sources.filter((file) => /^components\/client\/.*\.tsx$/.test(file));

  test('are all there is in it with the ending .tsx', () => {
    expect(components).not.toEqual([]);
    expect(components.filter((file) => !isClient(file))).toEqual([]);
  });

  test('are one to a file, which is named for it', () => {
    const exported = components.map((file) => [file, exportedValues(file)]);
    expect(exported).toEqual(components.map((file) => [file, [componentName(file)]]));
  });
});
