import { isUserName } from '@/lib/address/server/user-in';
import type { Side } from '@/lib/move/move';
import { hostInPasted } from './pasted';

/** The reader's user names on the two servers, as far as they are known. */
export type Names = Partial<Record<Side, string>>;

/** The user name in what was typed (`anna`, `@anna`, `@anna@mastodon.social`), else null. */
export function nameIn(typed: string): string | null {
  const bare = typed.trim().replace(/^@/, '');
  return isUserName(bare) ? bare : (hostInPasted(typed)?.user ?? null);
}

/** The part after `#` that carries the names to another device of the reader's: a browser never sends it anywhere. */
export function namesFragment(names: Names): string {
  const parts = new URLSearchParams();
  if (names.from) parts.set('old', names.from);
  if (names.to) parts.set('new', names.to);
  return parts.size > 0 ? `#${parts}` : '';
}

/** The names in the part after `#`; what cannot be a name is passed over. */
export function namesInFragment(fragment: string): Names {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const read = (key: string) => {
    const value = parts.get(key);
    return value !== null && isUserName(value) ? value : undefined;
  };
  const [from, to] = [read('old'), read('new')];
  return { ...(from && { from }), ...(to && { to }) };
}
