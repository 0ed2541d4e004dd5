/** The text of a file at the commit that is read, or null where it has none. */
export type Show = (path: string) => string | null;

/** One thing that our tables say, and what a checkout says of it. */
export type Compared = {
  name: string;
  ours: string;
  /** What the checkout says; null where its file or the place in it was not found. */
  theirs: string | null;
  path: string;
};

/** A fact that is found by an expression: its first group is the value. */
export type Constant = { name: string; ours: string; path: string; pattern: RegExp };

/** Holds constants against a checkout. Underscores in numbers do not count. */
export function compareConstants(constants: readonly Constant[], show: Show): readonly Compared[] {
  return constants.map(({ name, ours, path, pattern }) => {
    const found = pattern.exec(show(path) ?? '')?.[1] ?? null;
    return { name, ours: plain(ours), theirs: found === null ? null : plain(found), path };
  });
}

function plain(value: string): string {
  return value.replace(/(?<=\d)_(?=\d)/g, '');
}

/** Whether a fact was found and is another one than ours. */
export function isDifferent({ ours, theirs }: Compared): boolean {
  return theirs !== null && theirs !== ours;
}

/** One line for each difference. */
export function differenceLines(all: readonly Compared[]): readonly string[] {
  return all
    .filter(isDifferent)
    .map(({ name, ours, theirs, path }) => `${name}: ours ${ours}, theirs ${theirs} (${path})`);
}

/** One line for each file in which something was not found: it is gone, or written otherwise, and a person must look. */
export function notFoundLines(all: readonly Compared[]): readonly string[] {
  const missing = all.filter(({ theirs }) => theirs === null);
  const paths = [...new Set(missing.map(({ path }) => path))];
  return paths.map((path) => {
    const names = missing.filter((fact) => fact.path === path).map(({ name }) => name);
    const shown = names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');
    return `${path}: ${names.length} not found (${shown})`;
  });
}
