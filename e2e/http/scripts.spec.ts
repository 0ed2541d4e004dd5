import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { bothServers, moveGuide } from '../support/pages';

test('the scripts of the move guide hold nothing of the steps, which only the server renders, nor the list of public suffixes', async ({
  request,
}) => {
  // Class names that the steps alone have, in the HTML and nowhere in a script.
  const ofSteps = ['last-look-ends', 'ready-text', 'server-tag'];
  const html = await (await request.get(moveGuide.en + bothServers)).text();
  const [markup = ''] = html.split('self.__next_f');
  for (const name of ofSteps) expect(markup).toContain(name);
  const ofSuffixes = 'kawasaki';
  expect(readFileSync('node_modules/tldts/dist/es6/src/data/trie.js', 'utf8')).toContain(ofSuffixes);
  const scripts = new Set([...html.matchAll(/\/_next\/static\/[^"'\\ ]+\.js/g)].map(([url]) => url));
  expect(scripts.size).toBeGreaterThan(3);
  for (const url of scripts) {
    const script = await (await request.get(url)).text();
    for (const name of [...ofSteps, ofSuffixes]) expect(script, url).not.toContain(name);
  }
});

test('nor are the elements of the steps sent a second time as data', async ({ request }) => {
  const html = await (await request.get(moveGuide.en + bothServers)).text();
  const data = html.slice(html.indexOf('self.__next_f'));
  expect(data).toContain('moveSteps');
  expect(data).not.toContain('last-look-ends');
});
