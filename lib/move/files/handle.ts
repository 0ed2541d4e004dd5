/** A handle that could be read. */
export type Handle = { user: string; host: string };

const asciiHost = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

/** The name of a server as files may hold it, in lower-case ASCII; null for anything that is none. */
export function hostIn(text: string): string | null {
  const lower = text.trim().toLowerCase();
  if (asciiHost.test(lower)) return lower;
  // Names in other letters; everything that could make an address mean something else is kept away from the parser.
  if (lower.length > 253 || !/^[\p{L}\p{N}\p{M}.-]+$/u.test(lower) || /^[\x20-\x7e]*$/.test(lower))
    return null;
  try {
    const { hostname } = new URL(`https://${lower}`);
    return asciiHost.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}

/**
 * The handle in a cell: `anna@mastodon.social`, with an @ before it, as a `mailto:` that a spreadsheet made, or null. `readHost` may remember what it has read.
 */
export function handleIn(cell: string, readHost: (text: string) => string | null = hostIn): Handle | null {
  const found = /^\s*(?:mailto:)?@?([\w.-]{1,100})@([^@\s]+)\s*$/i.exec(cell);
  const [, user, text] = found ?? [];
  if (user === undefined || text === undefined) return null;
  const host = readHost(text);
  return host === null ? null : { user, host };
}

/** A handle as Mastodon's files hold it. */
export function handleText({ user, host }: Handle): string {
  return `${user}@${host}`;
}

/** What two spellings of the same account have in common. */
export function handleKey(handle: string): string {
  return handle.toLowerCase();
}

/** The server in a handle that `handleIn` has read. */
export function hostOf(handle: string): string {
  return handle.slice(handle.indexOf('@') + 1);
}
