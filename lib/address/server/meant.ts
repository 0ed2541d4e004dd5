import { clientHosts, listHosts } from './clients';
import { type Reading, readServer } from './parse-server';
import type { Server, WhyNot } from './server';

/** Why a value names no server a reader can be on: it cannot be read, or it leads to a client or a list of servers. */
export type WhyNotMeant = WhyNot | 'client' | 'list';

/** What somebody means with a value: one server, one of two, which they must be asked, or none. */
export type Meaning =
  | { kind: 'one'; server: Server }
  | { kind: 'ask'; servers: readonly [Server, Server] }
  | { kind: 'none'; why: WhyNotMeant };

/** The longest text that is read as a sentence with a server in it. */
const longestSentence = 300;

const remoteProfile = /^\/(?:web\/)?@[A-Za-z0-9_.-]+@([^/?#]+)/;
const handleInside = /@[\p{L}\p{N}_.-]+@([^/?#&\s@]+)/gu;
const hostInside = /(?:^|[/#=&?])(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,})(?=[/?#&]|$)/gu;

/** What somebody means with a value they typed or pasted as their server; never throws. */
export function serverMeant(value: string): Meaning {
  const reading = readServer(value);
  if (typeof reading !== 'string') return meaningOf(reading);
  if (reading !== 'spaces') return { kind: 'none', why: reading };
  return ofServers(serversInSentence(value), 'spaces');
}

/** The one server that a value means, or null where there is none, or a choice. */
export function oneServer(value: string): Server | null {
  const meaning = serverMeant(value);
  return meaning.kind === 'one' ? meaning.server : null;
}

function meaningOf({ server, user, rest }: Reading): Meaning {
  if (user !== null) return { kind: 'one', server };
  if (isGuideLink(rest))
    return ofServers(serversInQuery(rest), listHosts.has(server.host) ? 'list' : 'other');
  if (listHosts.has(server.host)) return { kind: 'none', why: 'list' };
  if (clientHosts.has(server.host)) return ofServers(serversInside(rest), 'client');
  const remote = serverIn(remoteProfile.exec(rest)?.[1]);
  // The account may live there, or be seen from here: the address does not say which is the reader's.
  return remote ? ofServers([server, remote], 'other') : { kind: 'one', server };
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

/** The servers in the path and the fragment of an address of a client. */
function serversInside(rest: string): readonly Server[] {
  const found = [...rest.matchAll(hostInside), ...rest.matchAll(handleInside)];
  return found.flatMap(([, host]) => serverIn(host) ?? []);
}

/** The servers that stand in a sentence as words of their own: handles, addresses, names with a dot. */
function serversInSentence(value: string): readonly Server[] {
  if (value.length > longestSentence || /(?![\s])[\p{Cc}\p{Cf}]/u.test(value)) return [];
  const words = value.split(/\s+/).map((word) => word.replace(/^[("'»“]+|[.,;:!?)"'«”]+$/g, ''));
  return words.flatMap((word) => {
    if (!word.includes('.')) return [];
    const meaning = serverMeantInWord(word);
    return meaning.kind === 'one' ? [meaning.server] : meaning.kind === 'ask' ? meaning.servers : [];
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
