import { today } from '@/lib/i18n/today';
import { isAfterRead } from './read';
import type { Change, SoftwareRow } from './row';
import { rowNamed, rows } from './rows';
import { mastodon } from './rows/mastodon';
import { supportOn } from './support';
import type { DataKind, PageId, Software, SoftwareChoice, Version } from './types';
import { isBefore } from './version';

/** The ids of all software we know, in the order a menu lists them. */
export const softwareIds: readonly string[] = rows.map((row) => row.id);

/**
 * Everything the guides say about a choice on that day (ISO); nothing chosen, or an id we do not know, means Mastodon in the newest
 * version we have read.
 */
export function findSoftware(choice: SoftwareChoice | null, day = today()): Software {
  const row = (choice && rowNamed(choice.id)) ?? mastodon;
  const version = row.changes ? (choice?.version ?? row.assumed ?? null) : null;
  const isAssumed = row.changes && !choice?.version;
  const past = version ? (row.changes ?? []).filter((change) => isBefore(version, change.before)) : [];
  const now = startingPoint(row, version);
  const then = withSupport(past.reduce<Software>(applyChange, now), row, day);
  return isAssumed && row.whenAssumed ? applyChange(then, row.whenAssumed) : then;
}

/** Whether the version of a software makes a difference to us. */
export function hasVersions(id: string): boolean {
  return rowNamed(id)?.changes !== undefined;
}

function startingPoint(row: SoftwareRow, version: Version | null): Software {
  const { aliases, hosts, assumed, whenAssumed, changes, readAt, supported, holds, ...facts } = row;
  const read = readAt?.(version) ?? facts.read;
  return {
    ...facts,
    version,
    read,
    isNewerThanRead: read !== null && isAfterRead(read, version),
    supportEnds: null,
    imports: kindsOf(facts.reads),
    holds: holds ?? kindsOf(facts.exports),
  };
}

/** With what the makers say about security fixes for the version, on that day. */
function withSupport(software: Software, { supported }: SoftwareRow, day: string): Software {
  if (!supported || !software.version) return software;
  const support = supportOn(supported, software.version, day);
  if (support.state === 'ending') return { ...software, supportEnds: support.until };
  if (support.state === 'mended') return software;
  return { ...software, cautions: [...software.cautions, 'unsupportedVersion'] };
}

function applyChange(software: Software, change: Omit<Change, 'before'>): Software {
  const {
    pages = {},
    menus = {},
    withoutFiles = [],
    withoutImports = [],
    traits,
    cautions = [],
    ...rest
  } = change;
  const reads = without(software.reads, [...withoutFiles, ...withoutImports]);
  return {
    ...software,
    ...onlyFacts(rest),
    pages: withPages(software.pages, pages),
    menus: { ...software.menus, ...menus },
    exports: without(software.exports, withoutFiles),
    reads,
    imports: kindsOf(reads),
    traits: { ...software.traits, ...traits },
    cautions: [...software.cautions, ...cautions],
  };
}

function onlyFacts({ canMoveIn, canMoveOut }: Pick<Change, 'canMoveIn' | 'canMoveOut'>): Partial<Software> {
  return {
    ...(canMoveIn !== undefined && { canMoveIn }),
    ...(canMoveOut !== undefined && { canMoveOut }),
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
