import type { Version } from './types';
import { parseVersion } from './version';

/** The state of a source that was read. */
export type Read = {
  /** The release, as its makers write it (`4.6.5`, `0.20.0-rc1`); null where what was read is of no release. */
  version: string | null;
  /** The commit that was read, shortened; null where there is none, or it was not noted. */
  commit: string | null;
  /** What that state is of: a day (`2026-08-06`), or a month or year where only that is known. For pages and threads, when they were read. */
  of: string;
};

/** Where a row's facts were read: repository and file, or page, and the state of it. */
export type Source = { at: string; read: Read };

/** The same state for several places. */
export function sourcesIn(read: Read, ...places: readonly string[]): readonly Source[] {
  return places.map((at) => ({ at, read }));
}

/** A page or thread as it stood then. */
export function asOf(of: string): Read {
  return { version: null, commit: null, of };
}

/** Whether a version is of a later line than the release that was read: `5.0` after `4.6.5`, but not `4.6.9`. */
export function isAfterRead({ version: release }: Read, version: Version | null): boolean {
  const read = release === null ? null : parseVersion(release);
  if (!read || !version) return false;
  return version[0] > read[0] || (version[0] === read[0] && version[1] > read[1]);
}

/** Whether what was read is more than a year older than that day (ISO). */
export function isOldCopy({ of }: Read, today: string): boolean {
  const nextYear = `${Number(of.slice(0, 4)) + 1}${of.slice(4)}`;
  return nextYear < today.slice(0, of.length);
}
