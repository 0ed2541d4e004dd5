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

/** Every row, in the order a menu lists them. How to add one: `docs/adding-software.md`. */
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
