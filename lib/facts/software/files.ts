import type { DataKind, ExportFile, FileFormat, Software } from './types';

/** The order in which files are best imported: follows carry settings that lists would lose, lists follow whom they hold. */
const importOrder: readonly DataKind[] = [
  'following',
  'mutes',
  'blocks',
  'domainBlocks',
  'bookmarks',
  'filters',
  'lists',
];

/** A file that comes along: where it is fetched, and the two pages for it (path, or null where the menus lead there). */
export type PlannedFile = {
  kind: DataKind;
  export: ExportFile;
  exportPage: string | null;
  importPage: string | null;
};

/** Something the old account can have that does not come along, and whose doing that is. */
export type LeftBehind = { kind: DataKind; why: 'notExported' | 'notImported' | 'otherFormat' };

/** What is known of the files that an account there can download: on which page, only that there are some, that there are none, or nothing. */
export function ownFiles({
  id,
  exports,
  ownArchive,
  pages,
  menus,
}: Software): 'page' | 'somewhere' | 'none' | 'unknown' {
  if (id === 'unknown') return 'unknown';
  if (Object.keys(exports).length === 0 && !ownArchive) return 'none';
  return (pages.export ?? menus.export) ? 'page' : 'somewhere';
}

/** The files the old server hands out and the new one reads, in the order to import them. */
export function filesThatTravel(from: Software, to: Software): readonly PlannedFile[] {
  return importOrder.flatMap((kind) => {
    const file = from.exports[kind];
    return file && canRead(from, to, kind, file.format)
      ? [{ kind, export: file, exportPage: from.pages.export ?? null, importPage: to.pages.import ?? null }]
      : [];
  });
}

/** What the old account can have that no file brings to the new one. */
export function filesLeftBehind(from: Software, to: Software): readonly LeftBehind[] {
  return importOrder
    .filter((kind) => from.holds.includes(kind))
    .flatMap((kind) => {
      const why = whyLeft(from, to, kind);
      return why ? [{ kind, why }] : [];
    });
}

/** Whether the new server reads that kind of file in the form the old one writes it. */
export function canRead(from: Software, to: Software, kind: DataKind, format: FileFormat): boolean {
  const isOwnFile = format === 'own' && from.id === to.id && to.imports.includes(kind);
  return isOwnFile || (to.reads[kind]?.includes(format) ?? false);
}

function whyLeft(from: Software, to: Software, kind: DataKind): LeftBehind['why'] | null {
  const file = from.exports[kind];
  if (!file) return 'notExported';
  if (!to.imports.includes(kind)) return 'notImported';
  return canRead(from, to, kind, file.format) ? null : 'otherFormat';
}
