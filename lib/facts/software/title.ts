import type { Software } from './types';
import { versionText } from './version';

/** Name and version for people, `Mastodon 4.6`; only the name where versions make no difference. */
export function softwareTitle({ name, version }: Software): string {
  return version ? `${name} ${versionText(version)}` : name;
}

/** The ISO day since which all of these have been checked: the oldest of theirs. */
export function checkedOn(rows: readonly { checked: string }[]): string {
  return rows.map(({ checked }) => checked).toSorted()[0] ?? '';
}
