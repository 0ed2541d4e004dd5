import { expect, it } from 'vitest';
import { QueueFull, RenderQueue } from './render-queue';

/** A task that ends when told to, and tells whether it was started. */
function task() {
  const { promise, resolve, reject } = withResolvers();
  const state = { started: false, end: () => resolve('done'), fail: () => reject(new Error('failed')) };
  const run = () => {
    state.started = true;
    return promise;
  };
  return Object.assign(state, { run });
}

function withResolvers() {
  let resolve: (value: string) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<string>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

it('runs so many at once, and the others in the order they came', async () => {
  const queue = new RenderQueue(2, 10);
  const tasks = [task(), task(), task(), task()] as const;
  const runs = tasks.map(({ run }) => queue.run(run));
  expect(tasks.map(({ started }) => started)).toEqual([true, true, false, false]);
  tasks[1].end();
  await runs[1];
  expect(tasks.map(({ started }) => started)).toEqual([true, true, true, false]);
  for (const { end } of tasks) end();
  expect(await Promise.all(runs)).toEqual(['done', 'done', 'done', 'done']);
});

it('turns away at once what has no room to wait, without starting it', async () => {
  const queue = new RenderQueue(1, 1);
  const [first, second, third] = [task(), task(), task()];
  const runs = [queue.run(first.run), queue.run(second.run)];
  await expect(queue.run(third.run)).rejects.toThrow(QueueFull);
  expect(third.started).toBe(false);
  first.end();
  second.end();
  await Promise.all(runs);
});

it('gives back the place of a task that failed', async () => {
  const queue = new RenderQueue(1, 0);
  const failing = task();
  const run = queue.run(failing.run);
  failing.fail();
  await expect(run).rejects.toThrow('failed');
  expect(await queue.run(async () => 'next')).toBe('next');
});

it('has all its places free again after a rush', async () => {
  const queue = new RenderQueue(2, 50);
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
  };
  await Promise.all(Array.from({ length: 40 }, () => queue.run(work)));
  expect(most).toBe(2);
  const [first, second] = [task(), task()];
  const runs = [queue.run(first.run), queue.run(second.run)];
  expect([first.started, second.started]).toEqual([true, true]);
  first.end();
  second.end();
  await Promise.all(runs);
});
