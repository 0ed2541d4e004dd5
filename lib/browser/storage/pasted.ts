import { placeOf } from '@/lib/address/server/place';
import { markdownLink, unwrap } from '@/lib/address/server/unwrap';
import { userIn } from '@/lib/address/server/user-in';

const odd = /[:[\]\s]/;

/** What of a pasted value is sent, the host in it as it was written, and the user name if there was one. */
export type Pasted = { sent: string; host: string; user: string | null };

/**
 * Takes out of what was pasted into a server field all that may name its reader, so that it is not sent. Null where there is nothing
 * to take away. What the server cannot read stays unreadable, so that it says so.
 */
export function hostInPasted(value: string): Pasted | null {
  const inner = unwrap(value);
  const place = placeOf(markdownLink(inner)?.target ?? inner);
  if (typeof place === 'string') return unreadable(value);
  // A port belongs with its scheme, so the server has to see both; with anything else that is odd, it says what is wrong.
  const sent = odd.test(place.authority) ? `${place.scheme}://${place.authority}` : place.authority;
  if (sent === value || place.authority === value) return null;
  // Nobody’s name is in it, and no server: it stays as it was typed.
  const isHost = place.authority.includes('.') && !/\s/.test(place.authority);
  if (!isHost && !value.includes('@') && userIn(place) === null) return null;
  const host = place.authority.replace(/:\d+$/, '');
  return { sent, host, user: odd.test(host) ? null : userIn(place) };
}

/** Two signs in a row are no handle, whatever follows: of `name@` at most the end, where the host would be, is left. */
function unreadable(value: string): Pasted | null {
  if (!value.includes('@')) return null;
  const end = value.slice(value.lastIndexOf('@') + 1);
  const sent = `@@${end.includes('.') ? end : ''}`;
  return sent === value ? null : { sent, host: '', user: null };
}
