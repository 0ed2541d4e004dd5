import type { Read, Source, Version } from './types';
import { parseVersion } from './version';

export type { Read, Source } from './types';

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
