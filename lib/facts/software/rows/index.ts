/*
 * All server software the guides know. To add one:
 * 1. Write a row in this folder: a file of its own, or beside its relatives. Start from `unknownRow` and say only what a
 *    source says; `sources` names repository and file or page, `checked` the day.
 * 2. Say what was different in older versions in `changes`, newest first.
 * 3. Add it below, in the order people should find it in a list.
 * 4. A new warning gets a name in `cautions.ts` and a message in every language.
 * `npx vitest run lib/facts/software` then checks the row, and plans it against every other one.
 */
import type { SoftwareRow } from '../row';
import { bookwyrm } from './bookwyrm';
import { bridgyFed } from './bridgy-fed';
import { friendica } from './friendica';
import { gotosocial } from './gotosocial';
import { iceshrimpNet } from './iceshrimp-net';
import { glitch, hometown, mastodon } from './mastodon';
import { cherrypick, firefish, iceshrimp, misskey, sharkey } from './misskey';
import { bonfire, ghost, hollo, mitra, smithereen, snac, vernissage, wafrn } from './partly-read';
import { pixelfed } from './pixelfed';
import { akkoma, pleroma } from './pleroma';
import { unknown } from './unknown';
import { discourse, hubzilla, lemmy, loops, mbin, nodebb, peertube, piefed, threads } from './without-moves';
import { wordpress } from './wordpress';

/** Every row, in the order a menu lists them. */
export const rows: readonly SoftwareRow[] = [
  mastodon,
  glitch,
  hometown,
  gotosocial,
  pixelfed,
  akkoma,
  pleroma,
  misskey,
  sharkey,
  cherrypick,
  iceshrimp,
  iceshrimpNet,
  firefish,
  hollo,
  mitra,
  snac,
  wafrn,
  smithereen,
  bonfire,
  bookwyrm,
  vernissage,
  loops,
  wordpress,
  ghost,
  friendica,
  hubzilla,
  peertube,
  lemmy,
  piefed,
  mbin,
  nodebb,
  discourse,
  threads,
  bridgyFed,
  unknown,
];

const byName = new Map(
  rows.flatMap((row) => [row.id, ...(row.aliases ?? [])].map((name) => [name, row] as const)),
);

/** The row with that id or alias (lower-case), or undefined. */
export function rowNamed(name: string): SoftwareRow | undefined {
  return byName.get(name);
}
