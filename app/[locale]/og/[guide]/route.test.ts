import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { drawPreview } from './draw-preview';
import { GET } from './route';

vi.mock('./draw-preview', () => ({ drawPreview: vi.fn() }));
const draw = vi.mocked(drawPreview);
const drawn = { bytes: new Uint8Array([1, 2, 3]), etag: '"tag"' };

beforeEach(() => {
  draw.mockReset();
  draw.mockResolvedValue(drawn);
});

function get(address: string, headers: Record<string, string> = {}) {
  const [, locale = '', , guide = ''] = new URL(address, 'http://localhost').pathname.split('/');
  const request = new Request(new URL(address, 'http://localhost'), { headers });
  return GET(request, { params: Promise.resolve({ locale, guide }) });
}

it('answers with a picture that caches may keep', async () => {
  const response = await get('/da/og/move-server?from=first.dk');
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/png',
    'cache-control': expect.stringMatching(/^public, max-age=86400, s-maxage=604800/),
    etag: '"tag"',
  });
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(drawn.bytes);
});

it('sends no bytes to who has them already', async () => {
  const response = await get('/da/og/move-server?from=second.dk', { 'If-None-Match': 'W/"tag"' });
  expect(response.status).toBe(304);
  expect(await response.text()).toBe('');
});

it('draws once for addresses that mean the same', async () => {
  await get('/da/og/move-server?from=third.dk&to=fourth.dk');
  await get('/da/og/move-server?to=Fourth.dk&from=https://third.dk/@me&utm_source=x');
  expect(draw).toHaveBeenCalledTimes(1);
});

it.each(['da', 'de', 'en'])(
  'answers a failure with the static picture of %s, not to be kept',
  async (locale) => {
    draw.mockRejectedValue(new Error('failed'));
    const response = await get(`/${locale}/og/move-server?from=failing.dk`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(readFileSync(`public/preview/${locale}.png`));
  },
);

it('gives up a picture that is never finished, and draws the next', async () => {
  vi.useFakeTimers();
  draw.mockReturnValue(new Promise(() => {}));
  const answers = [get('/da/og/move-server?from=hangs.dk'), get('/da/og/tips?to=hangs.dk')];
  await vi.advanceTimersByTimeAsync(16_000);
  vi.useRealTimers();
  for (const answer of answers) expect((await answer).headers.get('cache-control')).toBe('no-store');
  draw.mockResolvedValue(drawn);
  expect((await get('/da/og/move-server?from=hangs.dk')).headers.get('etag')).toBe('"tag"');
});

it('tries again after a failure', async () => {
  draw.mockRejectedValueOnce(new Error('failed'));
  await get('/da/og/move-server?from=again.dk');
  const response = await get('/da/og/move-server?from=again.dk');
  expect(response.headers.get('etag')).toBe('"tag"');
});

it('draws one at a time, lets sixty wait, and gives the others the static picture at once', async () => {
  const ends: (() => void)[] = [];
  draw.mockImplementation(() => new Promise((resolve) => ends.push(() => resolve(drawn))));
  const answers = Array.from({ length: 65 }, (_, i) => get(`/en/og/tips?to=server-${i}.dk`));
  const turnedAway = await Promise.all(answers.slice(61));
  expect(turnedAway.map(({ headers }) => headers.get('cache-control'))).toEqual(Array(4).fill('no-store'));
  expect(draw).toHaveBeenCalledTimes(1);
  for (let i = 0; i < 61; i++) {
    await vi.waitFor(() => expect(ends.length).toBeGreaterThan(i), { interval: 1 });
    ends[i]?.();
  }
  const served = await Promise.all(answers.slice(0, 61));
  expect(served.every(({ headers }) => headers.get('etag') === '"tag"')).toBe(true);
});

it.each(['/da/og/nothing', '/xx/og/site'])('has no picture at %s', async (address) => {
  const response = await get(address);
  expect(response.status).toBe(404);
  expect(draw).not.toHaveBeenCalled();
});
