import type * as z from 'zod/mini';
import { parseJson, readText } from './json';

/** Why a server's answer could not be used; each has a sentence of its own. */
export const whyNots = [
  'unreachable',
  'slow',
  'redirects',
  'needsLogin',
  'refused',
  'missing',
  'busy',
  'broken',
  'tooBig',
  'webPage',
  'unreadable',
] as const;
export type WhyNot = (typeof whyNots)[number];

/** An answer that could be read, or why not. */
export type Answer<T> = { value: T; whyNot: null } | { value: null; whyNot: WhyNot };

/** As much of the browser's `fetch` as a check uses. */
export type Fetcher = (url: string, init: RequestInit) => Promise<Response>;

/** A server to ask, how, and until when. */
export type Asker = { host: string; fetcher: Fetcher; signal: AbortSignal };

/** How long one server may take in all, in milliseconds. */
export const patience = 8_000;

/**
 * Asks one path of a server for JSON of a known shape. Never rejects. Nothing about the reader goes along: no cookies, no
 * address of our page; and no redirect is followed, so that nobody but this host is asked.
 */
export async function ask<T>(
  { host, fetcher, signal }: Asker,
  path: string,
  schema: z.ZodMiniType<T>,
  accept = 'application/json',
): Promise<Answer<T>> {
  try {
    const response = await fetcher(`https://${host}${path}`, {
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
      headers: { Accept: accept },
      signal,
    });
    const refusal = whyNotUsed(response);
    if (refusal) {
      response.body?.cancel().catch(() => {});
      return failed(refusal);
    }
    const text = await readText(response);
    if (text === null) return failed('tooBig');
    const parsed = schema.safeParse(parseJson(text));
    if (parsed.success) return { value: parsed.data, whyNot: null };
    return failed(/^\s*</.test(text) ? 'webPage' : 'unreadable');
  } catch {
    return failed(signal.aborted ? 'slow' : 'unreachable');
  }
}

function failed(whyNot: WhyNot): { value: null; whyNot: WhyNot } {
  return { value: null, whyNot };
}

function whyNotUsed({ type, status }: Response): WhyNot | null {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'redirects';
  if (status === 401) return 'needsLogin';
  if (status === 403) return 'refused';
  if (status === 404 || status === 410) return 'missing';
  if (status === 429) return 'busy';
  if (status >= 500) return 'broken';
  return status >= 200 && status < 300 ? null : 'unreadable';
}

/** Runs a check of one server, which is told to stop when its time is up. */
export async function withPatience<T>(
  host: string,
  fetcher: Fetcher,
  check: (asker: Asker) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    return await check({ host, fetcher, signal: controller.signal });
  } finally {
    clearTimeout(timer);
  }
}
