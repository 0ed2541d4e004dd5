import { expect, test } from 'vitest';
import { pageHeader } from '../formats/markdown/page-header';
import { decide } from './decision';

const ask = (pathname: string, search = '') =>
  decide({ method: 'GET', pathname, search, acceptLanguage: 'da' });

test('a page is found as a text file at its canonical address with .md', () => {
  const query = '?from=mastodon.social&to=mstdn.dk';
  expect(ask('/da/guide/flyt-server.md', query)).toMatchObject({
    kind: 'render',
    target: '/da/page.md',
    forNext: { [pageHeader]: `/da/guide/flyt-server${query}` },
  });
});

test.each([
  [
    '/da/guide/flyt-server.md',
    '?to=mstdn.dk&from=mastodon.social',
    '/da/guide/flyt-server.md?from=mastodon.social&to=mstdn.dk',
  ],
  ['/da/guide/flyt-server.md', '?to=@anna@mstdn.dk', '/da/guide/flyt-server.md?to=mstdn.dk'],
  ['/da/guide/move-server.md', '', '/da/guide/flyt-server.md'],
])('the text file at %s%s is sent on to %s', (path, search, to) => {
  expect(ask(path, search)).toMatchObject({ kind: 'answer', status: 308, headers: { Location: to } });
});

test.each([['/da/page.md'], ['/da/nothing.md'], ['/README.md']])('%s is no text file of ours', (path) => {
  expect(ask(path)).toMatchObject({ kind: 'answer', status: 404 });
});
