import type { PageKey } from '../pages';

/** Addresses of masto.guide that are still linked from posts and profiles, and the pages that took their place. */
const legacyPages = new Map<string, PageKey>([
  ['guide/move-mastodon-server', 'guide/move-server'],
  ['guide/changing-server', 'guide/move-server'],
  ['guide/use-your-own-domain', 'guide/own-domain'],
]);

/** The page that an old address without a language means, else null. */
export function legacyPage(path: string): PageKey | null {
  return legacyPages.get(path) ?? null;
}
