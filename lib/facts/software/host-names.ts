import { rows } from './rows';

/**
 * What a host's name says about the software on it. `known`: it is known to run it, or
 * something that we have no row for (`unknown`). `named`: a whole part of the name is the
 * software's name (`lemmy.example.org`). `asked`: it may run it, and only the reader can say (`photos.example.org`, `mypixelfed.net`).
 */
export type HostGuess = { id: string; by: 'known' | 'named' | 'asked' };

/** Words that are the name of a software and of nothing else; the software by its id. */
const names: Readonly<Record<string, string>> = {
  mastodon: 'mastodon',
  mstdn: 'mastodon',
  pixelfed: 'pixelfed',
  lemmy: 'lemmy',
  friendica: 'friendica',
  misskey: 'misskey',
  cherrypick: 'cherrypick',
  sharkey: 'sharkey',
  peertube: 'peertube',
  bookwyrm: 'bookwyrm',
  gotosocial: 'gotosocial',
  gts: 'gotosocial',
  akkoma: 'akkoma',
  pleroma: 'pleroma',
  firefish: 'firefish',
  calckey: 'firefish',
  iceshrimp: 'iceshrimp',
  hubzilla: 'hubzilla',
  mbin: 'mbin',
  kbin: 'mbin',
  piefed: 'piefed',
  hollo: 'hollo',
  wafrn: 'wafrn',
  smithereen: 'smithereen',
  vernissage: 'vernissage',
  nodebb: 'nodebb',
};

/** Words that are often, but not only, the name of such a server: the reader is asked. */
const hints: Readonly<Record<string, string>> = {
  pixel: 'pixelfed',
  pixels: 'pixelfed',
  px: 'pixelfed',
  photo: 'pixelfed',
  photos: 'pixelfed',
  pics: 'pixelfed',
  pxl: 'pixelfed',
  tube: 'peertube',
  video: 'peertube',
  videos: 'peertube',
  feddit: 'lemmy',
  akko: 'akkoma',
  books: 'bookwyrm',
  wyrm: 'bookwyrm',
  wyrms: 'bookwyrm',
  loops: 'loops',
  mitra: 'mitra',
  snac: 'snac',
  snac2: 'snac',
  bonfire: 'bonfire',
  ghost: 'ghost',
  discourse: 'discourse',
  wordpress: 'wordpress',
  soapbox: 'pleroma',
  rebased: 'pleroma',
  bsky: 'bridgy-fed',
  bluesky: 'bridgy-fed',
  hometown: 'hometown',
  glitch: 'glitch',
};

/** Names of other software of the fediverse, of which there is no row: whatever it is, it is not Mastodon. */
const withoutRow = new Set([
  'castopod',
  'catodon',
  'diaspora',
  'emissary',
  'epicyon',
  'flohmarkt',
  'forgejo',
  'foundkey',
  'funkwhale',
  'gancio',
  'gitea',
  'gnusocial',
  'ktistec',
  'magnetar',
  'manyfold',
  'microblogpub',
  'mobilizon',
  'neodb',
  'nextcloud',
  'owncast',
  'socialhome',
  'takahe',
  'wildebeest',
  'writefreely',
]);

/** Of the names with a row, the ones that are telling inside a word as well: `mypixelfed`, `lemmyverse`. Shorter ones stand in too many words. */
const telling = Object.keys(names).filter((name) => name.length >= 5);

/** Of the names without a row, those that are telling at the end of a word: `joindiaspora`, `my-owncast`. */
const tellingWithoutRow = [
  'castopod',
  'diaspora',
  'funkwhale',
  'gnusocial',
  'microblogpub',
  'mobilizon',
  'owncast',
  'writefreely',
] as const;

const namesAndHints = { ...names, ...hints };

/** The domains that are known to run a software, with its id; the first row that names one has it. */
const knownHosts = new Map(
  rows.flatMap(({ id, hosts = [] }) => hosts.map((host) => [host, id] as const)).reverse(),
);

/** What a host (lower-case, without the ending it is known by) says about the software on it; null where it says nothing. */
export function guessFromHost(host: string): HostGuess | null {
  const sure = sureFromHost(host);
  if (sure) return sure;
  const labels = host.toLowerCase().split('.').slice(0, -1);
  // Mastodon is what is assumed of a server that says nothing, so there is nothing to ask.
  if (labels.some((label) => label.includes('mastodon') || label.includes('mstdn'))) return null;
  return (
    firstOf(labels, (label) => firstOf(label.split('-'), (word) => found(namesAndHints, word, 'asked'))) ??
    firstOf(labels, (label) => {
      const name = telling.find((word) => label.includes(word));
      if (name) return found(names, name, 'asked');
      return tellingWithoutRow.some((word) => label.endsWith(word)) ? { id: 'unknown', by: 'known' } : null;
    })
  );
}

/** The same where nobody needs to be asked: the host is known, or a whole part of its name is the software's; else null. */
export function sureFromHost(host: string): HostGuess | null {
  const all = host.toLowerCase().split('.');
  const known = firstOf(all, (_, at) => knownHosts.get(all.slice(at).join('.')) ?? null);
  if (known) return { id: known, by: 'known' };
  return firstOf(
    all.slice(0, -1),
    (label) =>
      found(names, label, 'named') ?? (withoutRow.has(label) ? { id: 'unknown', by: 'known' } : null),
  );
}

function found(table: Readonly<Record<string, string>>, word: string, by: HostGuess['by']): HostGuess | null {
  const id = Object.hasOwn(table, word) ? table[word] : undefined;
  return id === undefined ? null : { id, by };
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item, at: number) => Found | null,
): Found | null {
  for (const [at, item] of items.entries()) {
    const result = find(item, at);
    if (result !== null) return result;
  }
  return null;
}
