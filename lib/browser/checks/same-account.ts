import type { AccountName, AccountReport } from './account';

const handle = /^@?([a-z0-9_](?:[a-z0-9_.-]{0,62}[a-z0-9_])?)(?:@([^\s@]+))?$/i;

/** The name in what a reader typed, with or without the server's part; null where it is no name on that server. */
export function accountName(typed: string, { host, domain }: Omit<AccountName, 'name'>): string | null {
  const [, name, place] = handle.exec(typed.trim()) ?? [];
  if (name === undefined) return null;
  return place === undefined || [host, domain].includes(place.toLowerCase()) ? name : null;
}

/** Whether an address surely is an account's (`yes`), may be (`perhaps`: a number on its server), or is not. */
export function isAddressOf(account: AccountReport, address: string): 'yes' | 'perhaps' | 'no' {
  if (account.ids.includes(address)) return 'yes';
  const [, host, path] = /^https:\/\/([a-z0-9.-]+)(\/[!-~]*)$/i.exec(address) ?? [];
  if (host === undefined || path === undefined) return 'no';
  if (![account.host, account.domain].includes(host.toLowerCase())) return 'no';
  const name = account.name.toLowerCase();
  if ([`/users/${name}`, `/@${name}`].includes(path.toLowerCase())) return 'yes';
  return account.ids.length === 0 && !/^\/(?:users\/|@)/.test(path) ? 'perhaps' : 'no';
}

/** Whether the new account shows an alias to the old one; `unclear` where its addresses cannot be told apart. */
export function aliasState(
  from: AccountReport,
  to: AccountReport,
): 'set' | 'unclear' | 'notSet' | 'notShown' {
  if (to.aliases === null) return 'notShown';
  const found = to.aliases.map((alias) => isAddressOf(from, alias));
  if (found.includes('yes')) return 'set';
  return found.includes('perhaps') ? 'unclear' : 'notSet';
}
