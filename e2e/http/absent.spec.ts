import { expect, test } from '@playwright/test';
import { rawRequest } from '../support/raw-request';

test('what is not there is not there: the optimizer of pictures, source maps, the files of the repository', async ({
  baseURL: site,
}) => {
  const baseURL = site ?? '';
  const html = (await rawRequest(baseURL, '/en')).body.toString();
  const scripts = [...html.matchAll(/\/_next\/static\/[^"\\]+?\.(?:js|css)/g)].map(([file]) => file);
  expect(scripts.length).toBeGreaterThan(2);
  for (const file of new Set(scripts)) {
    expect((await rawRequest(baseURL, `${file}.map`)).status, file).toBe(404);
    expect((await rawRequest(baseURL, file)).body.toString(), file).not.toContain('sourceMappingURL');
  }
  const absent = [
    '/_next/image?url=%2Ficon.svg&w=64&q=75',
    '/package.json',
    '/.env',
    '/.git/config',
    '/.next/BUILD_ID',
  ];
  for (const path of [...absent, '/_next/static/', '/_next/static/chunks/'])
    expect((await rawRequest(baseURL, path)).status, path).toBe(404);
  expect((await rawRequest(baseURL, '/_next/static/../server/app.js')).status).toBe(400);
});
