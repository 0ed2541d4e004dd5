import type { Place } from './place';

const userName = /^[A-Za-z0-9_.-]{1,64}$/;
const profilePath = /^\/(?:@|users\/)([A-Za-z0-9_.-]{1,64})(?:[/?#]|$)/;

/**
 * The user name that stands beside a host: before it in a handle, after it in the address of a profile; else null.
 * A profile of another server seen here (`/@anna@other`) is none: its address does not say where the account lives.
 */
export function userIn({ user, rest }: Pick<Place, 'user' | 'rest'>): string | null {
  const name = user ?? profilePath.exec(rest)?.[1] ?? '';
  return isUserName(name) ? name : null;
}

/** Whether a text can be the name of an account on a server. */
export function isUserName(text: string): boolean {
  return userName.test(text);
}
