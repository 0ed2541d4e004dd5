import { expect, test } from 'vitest';
import { cautionIds } from '../cautions';
import { rowNamed, rows } from './';

test.each(rows.map((row) => [row.id, row] as const))('%s is complete', (id, row) => {
  expect(id).toMatch(/^[a-z][a-z.-]*$/);
  expect(row.name).not.toBe('');
  expect(row.sources.length).toBeGreaterThan(0);
  expect(row.sources.every((source) => source.length > 10)).toBe(true);
  expect(new Date(row.checked).toISOString().slice(0, 10)).toBe(row.checked);
});

test.each(rows.map((row) => [row.id, row] as const))('%s has only paths, and cautions we know', (_, row) => {
  const archive = row.ownArchive ? Object.values(row.ownArchive) : [];
  const changed = (row.changes ?? []).flatMap((change) => Object.values(change.pages ?? {}));
  const paths = [...Object.values(row.pages), ...Object.values(row.otherPages), ...archive, ...changed];
  const files = Object.values(row.exports).map(({ path }) => path);
  expect([...paths, ...files].filter((path) => path !== null && !/^\/[\w/.#-]+$/.test(path))).toEqual([]);
  const cautions = [...row.cautions, ...(row.changes ?? []).flatMap((change) => change.cautions ?? [])];
  expect(cautions.filter((id) => !cautionIds.includes(id))).toEqual([]);
});

test.each(rows.map((row) => [row.id, row] as const))('%s leads to what it says it can do', (_, row) => {
  const leads = (page: 'alias' | 'move' | 'export' | 'import') =>
    Boolean(row.pages[page] ?? row.menus[page] ?? row.menusAt?.(null)[page]);
  const hasPages = !row.externalTool && !row.cautions.includes('noPageForMoving');
  if (row.canMoveIn && hasPages) expect(leads('alias')).toBe(true);
  if (row.canMoveOut === true && hasPages) expect(leads('move')).toBe(true);
  expect(leads('export')).toBe(Object.keys(row.exports).length > 0 || row.ownArchive !== null);
  expect(leads('import')).toBe(Object.keys(row.reads).length > 0 || row.ownArchive !== null);
});

test.each(rows.map((row) => [row.id, row] as const))('%s tells its changes newest first', (_, row) => {
  const order = (row.changes ?? []).map(({ before: [major, minor, patch] }) =>
    [major, minor, patch ?? 0].map((part) => String(part).padStart(4, '0')).join('.'),
  );
  // Mastodon's end of support is a list of its own, after its history.
  const lists = row.id === 'mastodon' ? [order.slice(0, -2), order.slice(-2)] : [order];
  for (const list of lists) expect(list).toEqual(list.toSorted().toReversed());
});

test('ids and other names are each one row’s alone', () => {
  const names = rows.flatMap((row) => [row.id, ...(row.aliases ?? [])]);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => rowNamed(name) !== undefined)).toBe(true);
});
