import { get, type RequestOptions } from 'node:http';
import { locales } from '@/lib/i18n/routing';
import { pagePath } from '@/lib/pages';

const search = '?from=mastodon.social&to=mastodon.online';
/**
 * What costs most the first time, because its code, texts, index or fonts are not there yet: a guide and a search in each language, a
 * picture.
 */
const firsts = [
  ...locales.map((locale) => pagePath('guide/move-server', locale) + search),
  ...locales.map((locale) => `${pagePath('search', locale)}?q=alias`),
  `/en/og/move-server${search}`,
];
/** Milliseconds after which a process takes readers as it is. */
const patience = 20_000;

/**
 * Asks this process for what costs most the first time, so that no reader waits for it. Ends when all is answered, and at once where
 * nothing answers: a process that could not warm up is slow, not broken.
 */
export async function warmUp(port: string, host = '127.0.0.1', longest = patience): Promise<void> {
  const signal = AbortSignal.timeout(longest);
  try {
    for (const path of firsts) await ask({ host, port, path, signal, agent: false });
  } catch {
    // Then the first readers do it.
  }
}

function ask(options: RequestOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(options, (response) => response.resume().on('error', reject).on('end', resolve));
    request.on('error', reject);
  });
}
