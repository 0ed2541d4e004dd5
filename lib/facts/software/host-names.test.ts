import { expect, test } from 'vitest';
import { guessFromHost, type HostGuess } from './host-names';
import { rows } from './rows';

test.each<[string, string, HostGuess['by']]>([
  ['threads.net', 'threads', 'known'],
  ['www.threads.com', 'threads', 'known'],
  ['BSKY.app', 'bridgy-fed', 'known'],
  ['name.bsky.social', 'bridgy-fed', 'known'],
  ['bsky.brid.gy', 'bridgy-fed', 'known'],
  ['pixelfed.social', 'pixelfed', 'known'],
  ['lemmy.world', 'lemmy', 'known'],
  ['feddit.dk', 'lemmy', 'known'],
  ['blahaj.zone', 'sharkey', 'known'],
  ['pixelfed.example.org', 'pixelfed', 'named'],
  ['lemmy.example.net', 'lemmy', 'named'],
  ['social.friendica.example', 'friendica', 'named'],
  ['gts.example.dk', 'gotosocial', 'named'],
  ['calckey.example.com', 'firefish', 'named'],
  ['mastodon.example.org', 'mastodon', 'named'],
  ['pixel.example.de', 'pixelfed', 'asked'],
  ['photos.example.de', 'pixelfed', 'asked'],
  ['my-pixelfed.example', 'pixelfed', 'asked'],
  ['mypixelfed.net', 'pixelfed', 'asked'],
  ['feddit.example', 'lemmy', 'asked'],
  ['tube.example.fr', 'peertube', 'asked'],
  ['pixelfed.de', 'pixelfed', 'known'],
  ['lemmy.ml', 'lemmy', 'known'],
  ['misskey.io', 'misskey', 'known'],
  ['peertube.tv', 'peertube', 'named'],
  ['pleroma.x', 'pleroma', 'named'],
  ['akko.x', 'akkoma', 'asked'],
  ['sharkey.x', 'sharkey', 'named'],
  ['name.wordpress.com', 'wordpress', 'asked'],
  ['name.ghost.io', 'ghost', 'asked'],
  ['pds.bsky.example', 'bridgy-fed', 'asked'],
  ['write.as', 'unknown', 'known'],
  ['name.micro.blog', 'unknown', 'known'],
  ['mobilizon.example.org', 'unknown', 'known'],
  ['joindiaspora.com', 'unknown', 'known'],
  ['my-owncast.example.dk', 'unknown', 'known'],
  ['pod.geraspora.de', 'unknown', 'known'],
  ['open.audio', 'unknown', 'known'],
  ['lemmings.world', 'lemmy', 'known'],
])('%s tells %s: %s', (host, id, by) => {
  expect(guessFromHost(host)).toEqual({ id, by });
});

test.each([
  'notthreads.net',
  'expressional.social',
  'fosstodon.org',
  'example.pixelfed',
  'constructor.example.org',
  '__proto__.example.org',
  'targets.example.org',
  'youtubers.example.org',
  'ghosts.example.org',
  'photography.social',
  'youtube-fans.social',
  'mixtape.social',
  'mymastodon.example',
  'video-mastodon.example',
  'mastodonten.de',
  'mstdn-photos.example',
  'writefreely-fans.example',
])('%s tells nothing', (host) => {
  expect(guessFromHost(host)).toBeNull();
});

test('every known host is one row’s alone', () => {
  const hosts = rows.flatMap(({ id, hosts: known = [] }) => known.map((host) => ({ id, host })));
  expect(hosts.filter(({ id, host }) => guessFromHost(host)?.id !== id)).toEqual([]);
  expect(new Set(hosts.map(({ host }) => host)).size).toBe(hosts.length);
});
