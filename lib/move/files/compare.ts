import { handleKey } from './handle';

/** Two lists of accounts, held against each other; each in the order of its own file. */
export type Compared = {
  /** In the first and not in the second: who has not come. */
  missing: readonly string[];
  /** In both. */
  both: readonly string[];
  /** In the second alone: who is new. */
  added: readonly string[];
};

/** Compares two lists of handles, whatever the case they are written in. A handle that stands twice counts once. */
export function compare(before: readonly string[], now: readonly string[]): Compared {
  const [old, current] = [unique(before), unique(now)];
  const kept = (list: ReadonlyMap<string, string>, isIn: boolean, other: ReadonlyMap<string, string>) =>
    [...list].flatMap(([key, handle]) => (other.has(key) === isIn ? [handle] : []));
  return {
    missing: kept(old, false, current),
    both: kept(old, true, current),
    added: kept(current, false, old),
  };
}

function unique(handles: readonly string[]): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>();
  for (const handle of handles) {
    const key = handleKey(handle);
    if (!byKey.has(key)) byKey.set(key, handle);
  }
  return byKey;
}
