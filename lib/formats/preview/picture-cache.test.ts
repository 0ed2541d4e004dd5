import { expect, it, vi } from 'vitest';
import { PictureCache } from './picture-cache';

const picture = (size: number) => ({ bytes: new Uint8Array(size) });
const making = (size = 1) => vi.fn(async () => picture(size));

it('makes a picture once and then keeps it', async () => {
  const cache = new PictureCache(10);
  const make = making();
  expect(await cache.get('a', make)).toBe(await cache.get('a', make));
  expect(make).toHaveBeenCalledTimes(1);
});

it('makes a picture once for all who ask at the same time', async () => {
  const cache = new PictureCache(0);
  const make = making();
  const [first, second] = await Promise.all([cache.get('a', make), cache.get('a', make)]);
  expect(first).toBe(second);
  expect(make).toHaveBeenCalledTimes(1);
});

it('lets go of what was asked for longest ago when the bytes are used up', async () => {
  const cache = new PictureCache(10);
  const again = making();
  await cache.get('a', making(5));
  await cache.get('b', making(5));
  await cache.get('a', again);
  await cache.get('c', making(5));
  await cache.get('a', again);
  expect(again).not.toHaveBeenCalled();
  await cache.get('b', again);
  expect(again).toHaveBeenCalledTimes(1);
});

it('does not empty itself for a picture larger than all of it', async () => {
  const cache = new PictureCache(10);
  const again = making();
  await cache.get('small', making(5));
  expect((await cache.get('large', making(11))).bytes).toHaveLength(11);
  await cache.get('small', again);
  expect(again).not.toHaveBeenCalled();
});

it('passes a failure to all who waited for it, and tries again for the next', async () => {
  const cache = new PictureCache(10);
  const fail = vi.fn(() => Promise.reject(new Error('failed')));
  const both = await Promise.allSettled([cache.get('a', fail), cache.get('a', fail)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(fail).toHaveBeenCalledTimes(1);
  expect((await cache.get('a', making(3))).bytes).toHaveLength(3);
});
