import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { localeFile, rootFiles } from './files';

const root = path.resolve(import.meta.dirname, '../..');
const filesIn = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(root, folder), path.join(entry.parentPath, entry.name)));

/** What Next serves for a file of `app/` below its root, null where that is a page or no route at all. */
function routeOf(file: string): string | null {
  if (file.endsWith('/route.ts') || file.endsWith('/route.tsx')) return `/${path.dirname(file)}`;
  if (file === 'manifest.ts') return '/manifest.webmanifest';
  if (file === 'robots.ts') return '/robots.txt';
  if (file === 'sitemap.ts') return '/sitemap.xml';
  return /^(?:favicon\.ico|(?:apple-)?icon\.\w+)$/.test(file) ? `/${file}` : null;
}

it('lists every file of the root, and none that is not there', () => {
  const routes = filesIn('app')
    .map(routeOf)
    .filter((route): route is string => route !== null && !route.startsWith('/[locale]'));
  const served = [...filesIn('public').map((file) => `/${file}`), ...routes];
  expect(served.length).toBeGreaterThan(10);
  // A language without a picture of its own has the English one.
  const drawn = [...rootFiles].filter((file) => !file.startsWith('/preview/') || served.includes(file));
  expect(drawn.sort()).toEqual(served.sort());
  expect(served).toContain('/preview/en.png');
});

it('knows every route below a language that is no page', () => {
  const routes = filesIn('app/[locale]').filter((file) => /(?:^|\/)route\.tsx?$/.test(file));
  // Pictures and pages as text files are known by their own tables.
  const others = routes
    .map((file) => path.dirname(file))
    .filter((route) => !/^(?:og\/|page\.md)/.test(route));
  expect(others.sort()).toEqual(['for-admins/[picture]', 'found.json', 'reminders.ics']);
  for (const picture of ['badge-dark', 'badge-light', 'poster', 'qr'])
    expect(localeFile(`for-admins/${picture}.svg`), picture).not.toBeNull();
  for (const absent of ['for-admins/nothing.svg', 'constructor', '']) expect(localeFile(absent)).toBeNull();
});
