import { knownSoftware } from './known';
import { choiceText, recognise } from './recognise';
import { hasVersions } from './software';
import type { SoftwareChoice } from './types';
import { parseVersion } from './version';

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
  if (versioned !== undefined && !parseVersion(versioned)) return null;
  return recognise(knownSoftware, name, versioned ?? '');
}

/**
 * The choice as it stands in an address: `mastodon`, `mastodon@4.4` (the line, as its last patch), `mastodon@4.4.0`
 * (exactly that release). What was said is kept; reading it again gives the same choice.
 */
export function softwareValue({ id, version }: SoftwareChoice): string {
  return choiceText({ id, version: hasVersions(id) ? version : null });
}

/**
 * The software a server says it runs, in NodeInfo's `software.name` and `software.version`; null for names we do not
 * know. A version that cannot be read counts as not said.
 */
export function softwareFromNodeInfo(name: unknown, version: unknown): SoftwareChoice | null {
  if (typeof name !== 'string') return null;
  return recognise(knownSoftware, name, typeof version === 'string' ? version : '');
}
