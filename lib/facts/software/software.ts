import type { Change, SoftwareRow } from './row';
import { rowNamed, rows } from './rows';
import { mastodon } from './rows/mastodon';
import type { DataKind, PageId, Software, SoftwareChoice, Version } from './types';
import { isBefore } from './version';

/** The ids of all software we know, in the order a menu lists them. */
export const softwareIds: readonly string[] = rows.map((row) => row.id);

/** Everything the guides say about a choice; nothing chosen, or an id we do not know, means Mastodon of today. */
export function findSoftware(choice: SoftwareChoice | null): Software {
  const row = (choice && rowNamed(choice.id)) ?? mastodon;
  const version = row.changes ? (choice?.version ?? row.assumed ?? null) : null;
  const isAssumed = row.changes && !choice?.version;
  const past = version ? (row.changes ?? []).filter((change) => isBefore(version, change.before)) : [];
  const now = startingPoint(row, version);
  const then = past.reduce<Software>(applyChange, now);
  return isAssumed && row.whenAssumed ? applyChange(then, row.whenAssumed) : then;
}

/** Whether the version of a software makes a difference to us. */
export function hasVersions(id: string): boolean {
  return rowNamed(id)?.changes !== undefined;
}

function startingPoint(row: SoftwareRow, version: Version | null): Software {
  const { aliases, hosts, assumed, whenAssumed, changes, menusAt, holds, ...facts } = row;
  return {
    ...facts,
    version,
    menus: menusAt?.(version) ?? facts.menus,
    imports: kindsOf(facts.reads),
    holds: holds ?? kindsOf(facts.exports),
  };
}

function applyChange(software: Software, change: Omit<Change, 'before'>): Software {
  const { pages = {}, withoutFiles = [], withoutImports = [], traits, cautions = [], ...rest } = change;
  const reads = without(software.reads, [...withoutFiles, ...withoutImports]);
  return {
    ...software,
    ...onlyFacts(rest),
    pages: withPages(software.pages, pages),
    exports: without(software.exports, withoutFiles),
    reads,
    imports: kindsOf(reads),
    traits: { ...software.traits, ...traits },
    cautions: [...software.cautions, ...cautions],
  };
}

function onlyFacts({
  canMoveIn,
  canMoveOut,
  supportEnds,
}: Pick<Change, 'canMoveIn' | 'canMoveOut' | 'supportEnds'>): Partial<Software> {
  return {
    ...(canMoveIn !== undefined && { canMoveIn }),
    ...(canMoveOut !== undefined && { canMoveOut }),
    ...(supportEnds !== undefined && { supportEnds }),
  };
}

function withPages(
  pages: Software['pages'],
  changed: Partial<Record<PageId, string | null>>,
): Software['pages'] {
  const all = Object.entries({ ...pages, ...changed });
  return Object.fromEntries(all.filter(([, path]) => path !== null));
}

function without<Value>(
  files: Partial<Record<DataKind, Value>>,
  gone: readonly DataKind[],
): Partial<Record<DataKind, Value>> {
  return Object.fromEntries(Object.entries(files).filter(([kind]) => !gone.includes(kind as DataKind)));
}

function kindsOf(files: Partial<Record<DataKind, unknown>>): readonly DataKind[] {
  return Object.keys(files) as DataKind[];
}
