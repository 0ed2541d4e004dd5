/*
 * `npm run bench:files`: a file of 200,000 follows, opened as the page's worker opens it, against the same file read into rows by the bare parser. Fails
 * where it takes more than twice the time, or 3 seconds. The first rounds warm both up.
 */
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { createDesk } from '@/lib/browser/workbench/desk';

const rows = 200_000;
const rounds = 8;
const header = 'Account address,Show boosts,Notify on new posts,Languages\n';
const lines = Array.from(
  { length: rows },
  (_, n) => `user${n}@server${n % 5000}.example,true,false,"da, en"\n`,
);
// In one piece, as a file on a disk is.
const file = new File([header + lines.join('')], 'following_accounts.csv');

const ways = {
  bare: async () => Papa.parse<string[]>(await file.text(), { skipEmptyLines: true }).data.length - 1,
  opened: async () => {
    const sum = await createDesk().open({ key: 'x', file, as: null }, () => {}, new AbortController().signal);
    return sum.what === 'table' ? sum.rows : 0;
  },
};

async function timeOf(run: () => Promise<number>): Promise<number> {
  const begin = performance.now();
  expect(await run()).toBe(rows);
  return performance.now() - begin;
}

test('200,000 rows', async () => {
  const times = { bare: Number.POSITIVE_INFINITY, opened: Number.POSITIVE_INFINITY };
  // By turns, so that a busy machine is busy for both.
  for (let round = 0; round < rounds; round += 1) {
    for (const way of ['bare', 'opened'] as const) times[way] = Math.min(times[way], await timeOf(ways[way]));
  }
  const { bare, opened } = times;
  const inMs = (time: number) => `${Math.round(time)} ms`;
  console.log(
    `${Math.round(file.size / 1e6)} MB. Bare parser: ${inMs(bare)}. Opened, mended, summed up: ${inMs(opened)}.`,
  );
  console.log(
    `Ratio: ${(opened / bare).toFixed(2)}. Memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB.`,
  );
  expect(opened / bare).toBeLessThan(2);
  expect(opened).toBeLessThan(3_000);
});
