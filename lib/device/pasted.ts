import { placeOf } from '@/lib/server/place';
import { markdownLink, unwrap } from '@/lib/server/unwrap';
import { userIn } from '@/lib/server/user-in';

/** What a server field holds besides its host: the host as it was written, and the user name if there was one. */
export type Pasted = { host: string; user: string | null };

/**
 * Takes the host out of what was pasted into a server field, so that nothing else of it is sent. Null where there is nothing to
 * take away, or where it cannot be told apart here: the server reads the value as it is, and says so if it cannot.
 */
export function hostInPasted(value: string): Pasted | null {
  const inner = unwrap(value);
  const place = placeOf(markdownLink(inner)?.target ?? inner);
  // A port belongs with its scheme, so the server has to see both.
  if (typeof place === 'string' || /[:[\]\s]/.test(place.authority)) return null;
  return place.authority === value ? null : { host: place.authority, user: userIn(place) };
}
