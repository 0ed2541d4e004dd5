import type { SupportedLine } from './support';
import type { SoftwareChoice } from './types';
import { parseVersion, versionText } from './version';

/** What it takes to recognise a software by the name it gives itself; small enough to hand to a browser. */
export type KnownSoftware = {
  id: string;
  /** Name for people. */
  name: string;
  /** Every name it goes by, lower-case, its id among them. */
  names: readonly string[];
  hasVersions: boolean;
  /** Lines of releases that get security fixes, oldest first; none where nothing is known of that. */
  supported: readonly SupportedLine[];
};

/** The software behind a name (any case) and a version as a server says them, or null for a name that is not known. */
export function recognise(
  known: readonly KnownSoftware[],
  name: string,
  versionSaid: string,
): SoftwareChoice | null {
  const lower = name.trim().toLowerCase();
  const said = versionSaid.trim().toLowerCase();
  // A plus sign in an address is read as a space.
  const isGlitch = lower === 'mastodon' && /[+ ]glitch/.test(said);
  const found = known.find(({ names }) => names.includes(isGlitch ? 'glitch' : lower));
  return found ? { id: found.id, version: found.hasVersions ? parseVersion(said) : null } : null;
}

/** What a server runs whose software we do not know. */
export const unknownSoftware: SoftwareChoice = { id: 'unknown', version: null };

/** The choice as it stands in an address, `mastodon@4.5.3`; `recognise` and `parseSoftware` have dropped versions that do not matter. */
export function choiceText({ id, version }: SoftwareChoice): string {
  return version ? `${id}@${versionText(version)}` : id;
}
