import { afterEach, expect, it, vi } from 'vitest';
import { pageHeader } from '@/lib/formats/markdown/page-header';
import { GET } from './route';

afterEach(() => vi.unstubAllGlobals());

const ask = (page: string) =>
  GET(new Request('http://localhost/en/page.md', { headers: { [pageHeader]: page } }));
const page = (html: string) =>
  new Response(`<main>${html}</main>`, { headers: { 'Cache-Control': 'public' } });

it('is the page in plain text, to be kept as long', async () => {
  vi.stubGlobal('fetch', async () => page('<h1>Move</h1>'));
  const answer = await ask('/en/guide/move-server');
  expect([answer.status, answer.headers.get('cache-control'), await answer.text()]).toEqual([
    200,
    'public',
    '# Move\n',
  ]);
});

it('holds nothing in its links that could not be read', async () => {
  vi.stubGlobal('fetch', async () => page('<a href="#to">Step</a>'));
  const answer = await ask('/en/guide/move-server?from=not+a+server&to=mstdn.dk');
  expect(answer.headers.get('link')).toMatch(/\/en\/guide\/move-server\?to=mstdn\.dk>; rel="canonical"$/);
  expect(await answer.text()).toMatch(/\/en\/guide\/move-server\?to=mstdn\.dk#to/);
});

it('is made two at a time, twenty wait, and the others are told at once', async () => {
  const ends: (() => void)[] = [];
  vi.stubGlobal('fetch', () => new Promise((resolve) => ends.push(() => resolve(page('x')))));
  const answers = Array.from({ length: 25 }, () => ask('/en'));
  const refused = await Promise.all(answers.slice(22));
  expect(refused.map(({ status, headers }) => [status, headers.get('cache-control')])).toEqual(
    Array(3).fill([503, 'no-store']),
  );
  expect(ends).toHaveLength(2);
  for (let index = 0; index < 22; index++) {
    await vi.waitFor(() => expect(ends.length).toBeGreaterThan(index), { interval: 1 });
    ends[index]?.();
  }
  expect((await Promise.all(answers.slice(0, 22))).every(({ status }) => status === 200)).toBe(true);
});

it.each(['', 'https://evil.example/x'])('asks nobody for %j', async (address) => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  expect((await ask(address)).status).toBe(404);
  expect(fetched).not.toHaveBeenCalled();
});
