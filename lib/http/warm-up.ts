import { offeredLocales } from '@/lib/i18n/routing';
import { pagePath } from '@/lib/pages';

const search = '?from=mastodon.social&to=mastodon.online';
/** What takes longest the first time, because code, texts, index or fonts are not loaded yet: a guide and a search in each language, a picture. */
const firsts = [
  ...offeredLocales.map((locale) => pagePath('guide/move-server', locale) + search),
  ...offeredLocales.map((locale) => `${pagePath('search', locale)}?q=alias`),
  `/en/og/move-server${search}`,
];
/** Milliseconds after which a process takes readers as it is. */
const longest = 20_000;

/**
 * Asks this process for what takes longest the first time, so that no reader waits for it. Ends when all is answered, and at once where
 * nothing answers: a process that could not warm up is slow, not broken.
 */
export async function warmUp(port: string | number = process.env.PORT ?? 3000): Promise<void> {
  const signal = AbortSignal.timeout(longest);
  try {
    for (const path of firsts) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal, cache: 'no-store' });
      await answer.arrayBuffer();
    }
  } catch {
    // Then the first readers do it.
  }
}
