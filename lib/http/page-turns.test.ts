import { beforeEach, expect, it, vi } from 'vitest';

const { answered } = vi.hoisted(() => ({ answered: [] as (() => void)[] }));
vi.mock('next/server', () => ({ after: (callback: () => void) => answered.push(callback) }));

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  answered.length = 0;
  vi.resetModules();
});

/** So many pages that ask for their turn, and the numbers of those that have got it. */
async function pages(count: number) {
  const { pageTurn } = await import('./page-turns');
  const begun: number[] = [];
  for (let page = 0; page < count; page++) void pageTurn().then(() => begun.push(page));
  await soon();
  return begun;
}

it('lets two pages be rendered at once, and the next when one is answered', async () => {
  const begun = await pages(4);
  expect(begun).toEqual([0, 1]);
  answered[1]?.();
  await soon();
  expect(begun).toEqual([0, 1, 2]);
});

it('does not hold up others for a client that has left while it waited', async () => {
  const begun = await pages(4);
  answered[2]?.();
  answered[0]?.();
  await soon();
  expect(begun).toEqual([0, 1, 2, 3]);
});

it('waits a second at most for a page that does not end', async () => {
  const begun = await pages(4);
  await vi.waitFor(() => expect(begun).toEqual([0, 1, 2, 3]), { timeout: 3000 });
});
