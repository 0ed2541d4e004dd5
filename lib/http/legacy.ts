import type { PageKey } from '../pages';

/** Addresses of masto.guide that are still linked from posts and profiles, and the pages that took their place. */
const legacyPages = new Map<string, PageKey>([
  ['guide/move-mastodon-server', 'guide/move-server'],
  ['guide/changing-server', 'guide/move-server'],
  ['guide/use-your-own-domain', 'guide/own-domain'],
  ['guide/choosing-a-server', 'guide/choose-a-server'],
  ['guide/getting-started-on-mastodon', 'guide/getting-started'],
  ['guide/twitter-and-mastodon', 'guide/from-twitter'],
  ['guide/tips', 'guide/tips'],
  ['guide/faq', ''],
  ['guide', ''],
  ['dk/servers', 'guide/choose-a-server'],
  ['dk/hashtags', 'guide/getting-started'],
]);

/** The page that an old address without a language means, else null. */
export function legacyPage(path: string): PageKey | null {
  return legacyPages.get(path) ?? null;
}
