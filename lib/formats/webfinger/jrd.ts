import { acct } from './addresses';
import { urlPart } from './escape';
import type { Names } from './names';

/** A JSON Resource Descriptor, the answer to a WebFinger question (RFC 7033, 4.4). */
export type Jrd = {
  subject: string;
  aliases: string[];
  links: { rel: string; type: string; href: string }[];
};

/** Its media type (RFC 7033, 10.2). */
export const jrdType = 'application/jrd+json';

/**
 * The answer that names an account on Mastodon, in the form of accounts whose address holds their name. Mastodon reads `subject`
 * and asks the account's own server for the rest; other software takes `self` as it stands here.
 */
export function jrd({ user, host }: Pick<Names, 'user' | 'host'>): Jrd {
  const origin = `https://${urlPart(host)}`;
  const profile = `${origin}/@${urlPart(user)}`;
  const actor = `${origin}/users/${urlPart(user)}`;
  return {
    subject: acct(user, host),
    aliases: [profile, actor],
    links: [
      { rel: 'http://webfinger.net/rel/profile-page', type: 'text/html', href: profile },
      { rel: 'self', type: 'application/activity+json', href: actor },
    ],
  };
}
