import type { Version } from './types';

const pattern = /^v?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?/;

/** The version at the start of a text (`4.5.3+glitch` gives 4.5.3), or null where there is none with at least two numbers. */
export function parseVersion(text: string): Version | null {
  const found = pattern.exec(text);
  return found
    ? [Number(found[1]), Number(found[2]), found[3] === undefined ? null : Number(found[3])]
    : null;
}

/** The version as text: `4.4` for a whole line, `4.4.0` for one release of it. */
export function versionText(version: Version): string {
  return version.filter((part) => part !== null).join('.');
}

/** Whether a version came before another. A whole line (`4.4`) counts as the newest release of it. */
export function isBefore(version: Version, other: Version): boolean {
  const [left, right] = [comparable(version), comparable(other)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at !== -1 && (left[at] ?? 0) < (right[at] ?? 0);
}

function comparable([major, minor, patch]: Version): readonly number[] {
  return [major, minor, patch ?? Number.POSITIVE_INFINITY];
}
