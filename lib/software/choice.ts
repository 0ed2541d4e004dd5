import { rowNamed, rows } from './rows';
import { hasVersions } from './software';
import type { SoftwareChoice, Version } from './types';
import { parseVersion, versionText } from './version';

const longest = 60;
const pattern = /^([a-z][a-z.-]*)(?:@(\S+(?: glitch)?))?$/;

/**
 * The software a text from an address names: `mastodon@4.1`, `mastodon@4.5.3+glitch`, `GoToSocial`, `calckey`.
 * Null where it names none we know, or a version we cannot read. A version that makes no difference is dropped.
 */
export function parseSoftware(value: unknown): SoftwareChoice | null {
  if (typeof value !== 'string' || value.length > longest) return null;
  const [, name, versioned] = pattern.exec(value.trim().toLowerCase()) ?? [];
  if (!name) return null;
  const version = versioned === undefined ? null : parseVersion(versioned);
  return versioned !== undefined && !version ? null : choose(name, versioned ?? '', version);
}

/**
 * The choice as it stands in an address: `mastodon`, `mastodon@4.4` (the line, as its last patch), `mastodon@4.4.0`
 * (exactly that release). What was said is kept; reading it again gives the same choice.
 */
export function softwareValue({ id, version }: SoftwareChoice): string {
  return version && hasVersions(id) ? `${id}@${versionText(version)}` : id;
}

/**
 * The software a server says it runs, in NodeInfo's `software.name` and `software.version`; null for names we do not
 * know. A version that cannot be read counts as not said.
 */
export function softwareFromNodeInfo(name: unknown, version: unknown): SoftwareChoice | null {
  if (typeof name !== 'string') return null;
  const text = typeof version === 'string' ? version.trim().toLowerCase() : '';
  return choose(name.trim().toLowerCase(), text, parseVersion(text));
}

/** The software behind a domain that is known for it (`threads.net`, `name.bsky.social`), or null. */
export function softwareFromHost(host: string): SoftwareChoice | null {
  const lower = host.toLowerCase();
  const row = rows.find(({ hosts = [] }) =>
    hosts.some((known) => lower === known || lower.endsWith(`.${known}`)),
  );
  return row ? { id: row.id, version: null } : null;
}

function choose(name: string, versionSaid: string, version: Version | null): SoftwareChoice | null {
  // A plus sign in an address is read as a space.
  const isGlitch = name === 'mastodon' && /[+ ]glitch/.test(versionSaid);
  const id = rowNamed(isGlitch ? 'glitch' : name)?.id;
  return id ? { id, version: hasVersions(id) ? version : null } : null;
}
