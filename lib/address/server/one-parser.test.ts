import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where an address is taken apart that no reader wrote: our own origin, a request's own target, a table's, a page's own links. */
const own = new Map([
  ['app/[locale]/for-admins/[picture]/route.ts', 'new URL(request.url)'],
  ['app/[locale]/found.json/route.ts', 'new URL(request.url)'],
  ['components/move/steps/move/helped.tsx', 'new URL(externalTool)'],
  ['app/[locale]/layout.tsx', 'new URL(siteOrigin())'],
  ['app/[locale]/og/[guide]/route.tsx', 'new URL(request.url)'],
  ['app/[locale]/reminders.ics/route.ts', 'new URL(request.url)'],
  // Cells of files, hundreds of thousands, which servers wrote: read in the browser's worker, and never linked.
  ['lib/move/files/failures.ts', 'new URL(uri)'],
  ['lib/move/files/handle.ts', `new URL(\`https://\${lower}\`)`],
  ['lib/move/files/mend.ts', 'new URL(text)'],
  ['lib/browser/workbench/desk.ts', "new URL(row[0] ?? '')"],
  ['lib/browser/workbench/client.ts', "new URL('./worker.ts', import.meta.url)"],
  ['lib/formats/link-cards/read-card.ts', 'new URL(key), new URL(address), new URL(href, base)'],
  ['lib/formats/markdown/html-to-markdown.ts', 'new URL(href, address)'],
  ['lib/formats/page-metadata.ts', 'new URL(siteOrigin())'],
  ['lib/pages/settings.ts', 'new URL(value), new URL(value)'],
  ['lib/pages/site.ts', 'new URL(siteOrigin())'],
  // Part of what a reader is to put on a server of their own.
  ['lib/formats/webfinger/snippets/next.ts', 'new URL(request.url)'],
]);

test('what a reader wrote is read as an address in one place', () => {
  const all = ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  const files = all.filter((file) => /\.tsx?$/.test(file) && !/\.test\.|fake-|testing/.test(file));
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) => {
    const calls = readFileSync(file, 'utf8').match(/new URL\((?:[^()]|\([^()]*\))*\)/g) ?? [];
    return calls.length > 0 ? [[file, calls.join(', ')]] : [];
  });
  const others = found.filter(([file = '', calls]) => own.get(file) !== calls);
  expect(others.map(([file]) => file)).toEqual(['lib/address/server/parse-server.ts']);
});
