import type { TroubleEntry, TroubleGroup } from '../entry';
import { account } from './account';
import { after } from './after';
import { before } from './before';
import { imports } from './import';
import { move } from './move';
import { questions } from './questions';
import { safety } from './safety';
import { server } from './server';

const groups = { before, move, after, import: imports, server, account, safety, questions } satisfies Record<
  TroubleGroup,
  Record<string, TroubleEntry>
>;
const all = { ...before, ...move, ...after, ...imports, ...server, ...account, ...safety, ...questions };

/** Name of an entry: the same in its English address, its anchor and its texts. Stable, because people link to it. */
export type TroubleId = keyof typeof all;

/** All entries, in the order of the groups. */
export const troubleIds = Object.keys(all) as readonly TroubleId[];

/** The entry of that name. */
export function troubleEntry(id: TroubleId): TroubleEntry {
  return all[id];
}

/** Whether a text, from an address for instance, names an entry. */
export function isTroubleId(text: string): text is TroubleId {
  return Object.hasOwn(all, text);
}

/** The entries of a group. */
export function troubleIn(group: TroubleGroup): readonly TroubleId[] {
  return Object.keys(groups[group]) as TroubleId[];
}

/** The group of an entry. */
export function troubleGroupOf(id: TroubleId): TroubleGroup {
  const group = (Object.keys(groups) as TroubleGroup[]).find((name) => Object.hasOwn(groups[name], id));
  if (!group) throw new Error(`No group has "${id}"`);
  return group;
}
