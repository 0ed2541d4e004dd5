import { rawRequest } from './raw-request';

/** The paths of all pages in all languages, as a sitemap lists them. */
export function pathsListed(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}

/** The paths of all pages in all languages, as the site lists them. */
export async function pathsInSitemap(baseURL: string): Promise<string[]> {
  return pathsListed((await rawRequest(baseURL, '/sitemap.xml')).body.toString());
}

/** Pages below a guide are many and alike (one per message, one per situation): a few of each stand for all, unless ALL_PAGES is set. */
export function withoutAlike(paths: readonly string[], ofEach = 2): string[] {
  if (process.env.ALL_PAGES) return [...paths];
  const seen = new Map<string, number>();
  return paths.filter((path) => {
    const [, locale, , guide, below] = path.split('/');
    if (!guide || !below) return true;
    const kind = `${locale}/${guide}`;
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count <= ofEach;
  });
}
