import { elsewhere } from '@/lib/facts/servers/elsewhere';
import { appScheme, isClient, isList, isPassing } from './clients';
import { type Reading, readServer } from './parse-server';
import type { Server, WhyNot } from './server';
import { unmarked } from './unmarked';
import { wellKnownHosts } from './well-known';

/** Why a value names no server a reader can be on: it cannot be read, or it leads to a client or a list of servers. */
export type WhyNotMeant = WhyNot | 'client' | 'list';

/** What somebody means with a value: one server, one of two, which they must be asked, or none. */
export type Meaning =
  | { kind: 'one'; server: Server }
  | { kind: 'ask'; servers: readonly [Server, Server] }
  | { kind: 'none'; why: WhyNotMeant };

/** The longest text that is read as a sentence with a server in it. */
const longestSentence = 300;

/** What stands in programs and markup, and in no sentence of a person; signs that cannot be seen among it, but for what joins emoji. */
const unlikeSentence =
  /(?!\u200d)\p{Cf}|[\p{Cc}<>{}\\^`]|[\p{L}\p{N}$]\(|\b(?:javascript|data|vbscript|blob|intent|view-source):/iu;

/** What stands between two servers that are written without spaces. */
const arrows = /[→⇒⇨➔➜➡⟶]|[-=]+>/gu;

/** What a share link hands on, which says nothing of its server. */
const shared = /([?&](?:text|title|status|body)=)[^&#]*/gi;

/** What somebody means with a value they typed or pasted as their server; never throws. */
export function serverMeant(value: string): Meaning {
  const reading = readServer(value);
  const hasArrow = value.search(arrows) >= 0;
  if (typeof reading !== 'string' && !hasArrow) return meaningOf(reading);
  const sentence = serversInSentence(value.replace(arrows, ' '));
  if (sentence.length > 0) return ofServers(fediverseFirst(sentence), 'spaces');
  if (typeof reading !== 'string') return meaningOf(reading);
  const again = value.length > longestSentence || appScheme.test(value) ? null : unmarked(value);
  const second = again === null ? null : readServer(again);
  if (second !== null && typeof second !== 'string') return meaningOf(second);
  return { kind: 'none', why: reading };
}

/** The one server that a value means, or null where there is none, or a choice. */
export function oneServer(value: string): Server | null {
  const meaning = serverMeant(value);
  return meaning.kind === 'one' ? meaning.server : null;
}

function meaningOf({ server, user, rest }: Reading): Meaning {
  if (user !== null) return { kind: 'one', server };
  if (isGuideLink(rest)) return ofServers(serversInQuery(rest), isList(server.host) ? 'list' : 'other');
  if (isClient(server.host)) return ofServers(serversInside(rest), 'client');
  if (isList(server.host)) return { kind: 'none', why: 'list' };
  const inside = isPassing(server.host) ? serversInside(rest) : [];
  if (inside.length > 0) return ofServers(inside, 'other');
  // The account may live there, or be seen from here: the address does not say which is the reader's.
  return ofServers([server, ...serversSeen(rest)], 'other');
}

/** Without the mail address and the like that a sentence has beside a server. */
function fediverseFirst(servers: readonly Server[]): readonly Server[] {
  const own = servers.filter(({ host }) => elsewhere(host) === null);
  return own.length > 0 ? own : servers;
}

function ofServers(servers: readonly Server[], why: WhyNotMeant): Meaning {
  const hosts = new Map(servers.map((server) => [server.host, server]));
  const [first, second, ...more] = hosts.values();
  if (!first || more.length > 0) return { kind: 'none', why };
  return second ? { kind: 'ask', servers: [first, second] } : { kind: 'one', server: first };
}

/** A link of a guide such as this one, which says in its query what is moved from where to where. */
function isGuideLink(rest: string): boolean {
  const [, query] = rest.split('?');
  return (
    query !== undefined &&
    /(?:^|&)(?:from|to)=[^&#]*(?:\.|%2E)/i.test(query) &&
    !/^\/(?:share|authorize)/.test(rest)
  );
}

function serversInQuery(rest: string): readonly Server[] {
  const [query] = (rest.split('?')[1] ?? '').split('#');
  const params = new URLSearchParams(query);
  return ['from', 'to'].flatMap((name) => serverIn(params.get(name)) ?? []);
}

/** The parts of an address after its host, as text. */
function partsOf(rest: string): readonly string[] {
  return decoded(rest).split(/[/?#&=]+/);
}

/** The servers in the path, the query and the fragment of an address of a client. */
function serversInside(rest: string): readonly Server[] {
  return partsOf(rest.replace(shared, '$1'))
    .filter((part) => /^[^@]*\.|.@/.test(part))
    .flatMap((part) => serverIn(part) ?? []);
}

/** The servers of others that an address of a server shows: `/@anna@other`, `/c/cats@other`, and `/other/…`, where it is well known. */
function serversSeen(rest: string): readonly Server[] {
  const [path = ''] = rest.split(/[?]|#(?!\/)/);
  const parts = partsOf(path).filter(
    (part, place) => /.@./.test(part) || (place === 1 && wellKnownHosts.includes(part)),
  );
  return parts.slice(0, 1).flatMap((part) => serverIn(part) ?? []);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The servers that stand in a sentence as words of their own: handles, addresses, names with a dot. */
function serversInSentence(value: string): readonly Server[] {
  if (value.length > longestSentence || unlikeSentence.test(value)) return [];
  const words = value
    .split(value.includes('//') ? /[\s|]+/ : /[\s,;|]+/)
    .map((word) => word.replace(/^[("'»“„‚*_]+|[.,:!?…)"'«”“‘*_]+$/g, ''));
  if (words.length < 2 && !/^\p{L}+[:=](?!\/)/u.test(value) && !appScheme.test(value)) return [];
  return words.flatMap((word) => {
    // `Server:mas.to`, `from=mas.to`, and the schemes of apps.
    const named = word.replace(appScheme, 'https://').replace(/^(?!https?:|acct:|mailto:)\p{L}+[:=]/iu, '');
    if (!named.includes('.')) return [];
    const meaning = serverMeantInWord(named);
    if (meaning.kind === 'none') return named === word ? [] : serversInside(named);
    return meaning.kind === 'one' ? [meaning.server] : meaning.servers;
  });
}

function serverMeantInWord(word: string): Meaning {
  const reading = readServer(word);
  return typeof reading === 'string' ? { kind: 'none', why: reading } : meaningOf(reading);
}

function serverIn(text: string | null | undefined): Server | null {
  if (!text) return null;
  const reading = readServer(text);
  return typeof reading === 'string' ? null : reading.server;
}
