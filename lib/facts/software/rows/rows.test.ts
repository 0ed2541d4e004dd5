import { expect, test } from 'vitest';
import { cautionIds } from '../cautions';
import type { SoftwareRow } from '../row';
import type { PageId } from '../types';
import { rowNamed, rows } from './';

const isDay = (of: string) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(of) && !Number.isNaN(Date.parse(of));
const isUnread = ({ canMoveIn, canMoveOut }: SoftwareRow) =>
  canMoveIn === 'unknown' && canMoveOut === 'unknown';

/** What a row lacks, or says that cannot be: a line each, in the words of docs/adding-software.md. */
function faultsOf(row: SoftwareRow): readonly string[] {
  const { id, sources, read } = row;
  const fault = (isThere: boolean, line: string) => (isThere ? [`${id}: ${line}`] : []);
  const reads = [...sources.map((source) => source.read), ...(read ? [read] : [])];
  return [
    ...fault(!/^[a-z][a-z.-]*$/.test(id), '`id` must be lower-case letters, dots and hyphens'),
    ...fault(row.name === '', '`name` is empty'),
    ...fault(
      sources.length === 0 && !isUnread(row),
      '`sources` is empty, though it says whether accounts move',
    ),
    ...fault(
      sources.some(({ at }) => at.length <= 10),
      'a source in `sources` does not say where: `at` is a repository and files, or a page',
    ),
    ...reads.filter(({ of }) => !isDay(of)).map(({ of }) => `${id}: \`of\` is no day, month or year: ${of}`),
    ...fault(
      row.changes !== undefined && read?.version === undefined,
      '`changes` by version need `read`: the release that the row itself is of',
    ),
    ...pathFaults(row),
    ...cautionFaults(row),
    ...pageFaults(row),
    ...orderFaults(row),
  ];
}

function pathFaults({
  id,
  pages,
  otherPages,
  ownArchive,
  changes = [],
  exports,
}: SoftwareRow): readonly string[] {
  const all: readonly (readonly [string, string | null])[] = [
    ...Object.entries(pages).map(([page, path]) => [`pages.${page}`, path] as const),
    ...Object.entries(otherPages).map(([page, path]) => [`otherPages.${page}`, path] as const),
    ...Object.entries(ownArchive ?? {}).map(([page, path]) => [`ownArchive.${page}`, path] as const),
    ...changes.flatMap((change) =>
      Object.entries(change.pages ?? {}).map(([page, path]) => [`changes: pages.${page}`, path] as const),
    ),
    ...Object.entries(exports).map(([kind, { path }]) => [`exports.${kind}`, path] as const),
  ];
  return all
    .filter(([, path]) => path !== null && !/^\/[\w/.#-]+$/.test(path))
    .map(([where, path]) => `${id}: \`${where}\` is no path: ${path}`);
}

function cautionFaults({ id, cautions, changes = [] }: SoftwareRow): readonly string[] {
  return [...cautions, ...changes.flatMap((change) => change.cautions ?? [])]
    .filter((caution) => !cautionIds.includes(caution))
    .map((caution) => `${id}: \`cautions\` has “${caution}”, which cautions.ts does not know`);
}

/** What a row can do must be led to, by a path in `pages` or clicks in `menus`, or be said to have no page. */
function pageFaults(row: SoftwareRow): readonly string[] {
  const leads = (page: PageId) => Boolean(row.pages[page] ?? row.menus[page]);
  const hasNoPage = row.cautions.some((id) => id === 'noPageForMoving' || id === 'aliasByCommand');
  const mayLack = row.externalTool !== null || hasNoPage;
  const need = (page: PageId, why: string, isNeeded: boolean) =>
    isNeeded && !leads(page)
      ? [
          `${row.id}: ${why}, so \`pages.${page}\` or \`menus.${page}\` is needed (or the caution noPageForMoving)`,
        ]
      : [];
  const byCommand = row.cautions.includes('filesByCommand');
  const hasExports = Object.keys(row.exports).length > 0 || row.ownArchive !== null;
  const hasImports = Object.keys(row.reads).length > 0 || row.ownArchive !== null;
  const useless = (page: 'export' | 'import', isUsed: boolean) =>
    leads(page) && !isUsed ? [`${row.id}: \`pages.${page}\` leads to nothing that the row names`] : [];
  return [
    ...need('alias', '`canMoveIn` is true', row.canMoveIn === true && !mayLack),
    ...need('move', '`canMoveOut` is true', row.canMoveOut === true && !mayLack),
    ...need('export', 'it has `exports` or `ownArchive`', hasExports && !byCommand),
    ...need('import', 'it has `reads` or `ownArchive`', hasImports && !byCommand),
    ...useless('export', hasExports),
    ...useless('import', hasImports),
  ];
}

function orderFaults({ id, changes = [] }: SoftwareRow): readonly string[] {
  const order = changes.map(({ before: [major, minor, patch] }) =>
    [major, minor, patch ?? 0].map((part) => String(part).padStart(4, '0')).join('.'),
  );
  const isNewestFirst = order.join() === order.toSorted().toReversed().join();
  return isNewestFirst ? [] : [`${id}: \`changes\` must be newest first: ${order.join(', ')}`];
}

test.each(rows.map((row) => [row.id, row] as const))('%s is complete', (_, row) => {
  expect(faultsOf(row)).toEqual([]);
});

test('what a row lacks is said by its name and field', () => {
  const [mastodon] = rows;
  if (!mastodon) throw new Error('no rows');
  const broken: SoftwareRow = {
    ...mastodon,
    id: 'broken',
    sources: [],
    pages: { move: 'settings' },
    menus: {},
    changes: [],
    reads: {},
    exports: {},
  };
  expect(faultsOf(broken)).toEqual([
    'broken: `sources` is empty, though it says whether accounts move',
    'broken: `pages.move` is no path: settings',
    'broken: `canMoveIn` is true, so `pages.alias` or `menus.alias` is needed (or the caution noPageForMoving)',
  ]);
});

test('ids and other names are each one row’s alone', () => {
  const names = rows.flatMap((row) => [row.id, ...(row.aliases ?? [])]);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => rowNamed(name) === undefined)).toEqual([]);
});
