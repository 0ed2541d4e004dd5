import { serverUrl } from '@/lib/address/server/server-url';
import type { End } from '@/lib/move/move';

/** The address of a profile's feed of posts, on the reader's server where it is named; `anna` stands for the name. */
export function rssExample({ server }: End, otherwise: string): string {
  const path = '/@anna.rss';
  return server ? serverUrl(server, path) : `${otherwise}${path}`;
}
