/** The day all entries were held against their sources, ISO. Those read again since have a day of their own. */
export const troubleChecked = '2026-11-23';

/** Where a fact was read: its name for people, and its address where it is a public page. */
export type Source = { name: string; url: string | null };

const thread = /^([\w.-]+\/[\w.-]+)#(\d+)$/;

/**
 * Reads a source as the entries write it: `mastodon/mastodon#16564` is a thread on GitHub (which leads pull requests on by itself), an
 * address that begins with https:// is a page, and everything else, files of a program's source code mostly, is a name.
 */
export function readSource(source: string): Source {
  const found = thread.exec(source);
  if (found) return { name: source, url: `https://github.com/${found[1]}/issues/${found[2]}` };
  if (source.startsWith('https://')) return { name: source.replace('https://', ''), url: source };
  return { name: source, url: null };
}
