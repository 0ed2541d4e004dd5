import type { Handle } from '@/lib/address/server/handle-in';

/** The four names a snippet is made of: the account `user@host`, and the address `aliasUser@aliasHost` that leads to it. */
export type Names = { user: string; host: string; aliasUser: string; aliasHost: string };

/** The names of the two handles; what is not known stands as in `placeholders`. Hosts in ASCII, as configuration wants them. */
export function namesOf(account: Handle | null, alias: Handle | null, placeholders: Names): Names {
  return {
    user: account?.user ?? placeholders.user,
    host: account?.server.host ?? placeholders.host,
    aliasUser: alias?.user ?? placeholders.aliasUser,
    aliasHost: alias?.server.host ?? placeholders.aliasHost,
  };
}
