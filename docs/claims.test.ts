import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../messages/en/', import.meta.url);

/** The ids of all English messages: the file and the keys. */
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) =>
    idsIn(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), name.replace('.json', '')),
  );

function idsIn(value: unknown, id: string): string[] {
  if (typeof value !== 'object' || value === null) return [id];
  return Object.entries(value).flatMap(([key, below]) => idsIn(below, `${id}.${key}`));
}

/** What the first column of each row names. */
const named = readFileSync(new URL('claims.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, key = '']) => key));

/** Whether a key or a group of keys is there; `*` stands for any part, and a key without its file goes on from the one before. */
function isThere(key: string, before: string): boolean {
  const words = key.replace(/ *\([^)]*\)/g, '').split('.');
  const from = before.replace(/ *\([^)]*\)/g, '').split('.');
  return [[], ...from.map((_, at) => from.slice(0, at + 1))].some((start) => {
    const pattern = [...start, ...words].map((word) => word.replaceAll('*', '[^.]*')).join('\\.');
    return ids.some((id) => new RegExp(`^${pattern}(\\.|$)`).test(id));
  });
}

test('every claim is of a sentence that is there', () => {
  const gone = named.flatMap((keys) =>
    keys.filter((key, at) => !isThere(key, keys.slice(0, at).findLast((each) => isThere(each, '')) ?? '')),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(gone).toEqual([]);
});
