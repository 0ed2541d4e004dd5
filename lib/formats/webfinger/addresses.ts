import { urlPart } from './escape';

/** Where WebFinger is asked on every host (RFC 7033). */
export const webfingerPath = '/.well-known/webfinger';

/** What is asked for: `acct:anna@anna.dk` (RFC 7565). */
export function acct(user: string, host: string): string {
  return `acct:${user}@${host}`;
}

/** The question for an account, asked where the account lives; letters, digits and `-_.~%:/?=@` only. */
export function webfingerUrl(user: string, host: string): string {
  return `https://${urlPart(host)}${webfingerPath}?resource=acct:${urlPart(user)}@${urlPart(host)}`;
}

/** The question for an account, asked at another host than its own. */
export function webfingerUrlAt(asked: string, user: string, host: string): string {
  return `https://${urlPart(asked)}${webfingerPath}?resource=acct:${urlPart(user)}@${urlPart(host)}`;
}
