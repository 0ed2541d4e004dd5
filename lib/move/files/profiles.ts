import { handleIn, handleText, hostIn, isUserName } from './handle';
import type { TableKind } from './kinds';
import { kindOfName } from './recognise';

/** Lists of accounts in a JSON file, by what they are to the reader. */
export type Profiles = Partial<Record<TableKind, readonly (readonly string[])[]>>;

/**
 * The accounts in a file of Pixelfed's: a list of the addresses of profiles, of which the file's name says whose they are, or two lists named `muted` and
 * `blocked` (app/Http/Controllers/Settings/ExportSettings.php at 0a696bd338). One row each: its handle where the address tells it, else the address. Null for
 * any other JSON.
 */
export function profilesIn(name: string, json: unknown): Profiles | null {
  if (isAddresses(json)) {
    if (json.length === 0) return null;
    const kind = kindOfName(name);
    return { [kind === 'following' ? kind : 'followers']: json.map(rowOf) };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const list = (key: string): unknown => (Object.hasOwn(json, key) ? Reflect.get(json, key) : undefined);
  const [muted, blocked] = [list('muted'), list('blocked')];
  if (!isAddresses(muted) || !isAddresses(blocked)) return null;
  return { mutes: muted.map(rowOf), blocks: blocked.map(rowOf) };
}

function isAddresses(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.every((each) => typeof each === 'string' && /^https?:\/\//i.test(each))
  );
}

/** Pixelfed's own profiles are at `/name`. */
function rowOf(address: string): readonly string[] {
  const handle = handleIn(address);
  if (handle) return [handleText(handle)];
  const [, server = '', user = ''] = /^https?:\/\/([^/\s@]+)\/([\w.-]+)\/?$/i.exec(address) ?? [];
  const host = hostIn(server);
  return [host !== null && isUserName(user) ? handleText({ user, host }) : address];
}
