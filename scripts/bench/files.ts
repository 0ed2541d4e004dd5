/*
 * `npm run bench:files`: a file of 200,000 follows, opened as the page's worker opens it, against the same file read into rows by the bare parser. Fails
 * where it takes more than twice the time, or 3 seconds. Counted is processor time.
 */
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { createDesk } from '@/lib/browser/workbench/desk';

const rows = 200_000;
const rounds = 7;
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

/** Processor time in ms: other work on the machine does not count. */
async function timeOf(run: () => Promise<number>): Promise<number> {
  const before = process.cpuUsage();
  expect(await run()).toBe(rows);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

test('200,000 rows', async () => {
  const bare: number[] = [];
  const opened: number[] = [];
  // By turns; the first ones warm up.
  for (let round = -2; round < rounds; round += 1) {
    const [one, other] = [await timeOf(ways.bare), await timeOf(ways.opened)];
    if (round < 0) continue;
    bare.push(one);
    opened.push(other);
  }
  const ratio = median(opened.map((time, at) => time / (bare[at] ?? 1)));
  console.log(`${Math.round(file.size / 1e6)} MB. Bare parser: ${Math.round(median(bare))} ms of processor.`);
  console.log(
    `Opened, mended, summed up: ${Math.round(median(opened))} ms. Median of ratios: ${ratio.toFixed(2)}.`,
  );
  expect(ratio).toBeLessThan(2);
  expect(median(opened)).toBeLessThan(3_000);
});
