import type { Fetcher } from './ask';
import { type Reply, replyOf, type TestServer } from './testing';

/** A browser's `fetch` for these hosts only, and the addresses it was asked for. Any other host cannot be reached. */
export function fakeFetch(servers: Record<string, TestServer>): {
  fetcher: Fetcher;
  asked: string[];
  inits: RequestInit[];
} {
  const asked: string[] = [];
  const inits: RequestInit[] = [];
  const fetcher: Fetcher = async (address, init) => {
    asked.push(address);
    inits.push(init);
    const url = new URL(address);
    const server = servers[url.host];
    if (!server) throw new TypeError('Failed to fetch');
    return answer(replyOf(server, url.pathname + url.search), init.signal ?? new AbortController().signal);
  };
  return { fetcher, asked, inits };
}

function answer(reply: Reply, signal: AbortSignal): Promise<Response> {
  const { status = 200, body, text, location, isShared = true, manner } = reply;
  if (!isShared) return Promise.reject(new TypeError('Failed to fetch'));
  if (location !== undefined) return Promise.resolve(opaqueRedirect());
  if (manner === 'hang')
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  if (manner === 'stall') return Promise.resolve(new Response(stalling(signal)));
  if (manner === 'endless') return Promise.resolve(new Response(endless()));
  return Promise.resolve(new Response(text ?? JSON.stringify(body), { status }));
}

function opaqueRedirect(): Response {
  return Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
}

function endless(): ReadableStream<Uint8Array> {
  const part = new TextEncoder().encode('{"a":1}'.repeat(5000));
  return new ReadableStream({ pull: (controller) => controller.enqueue(part) });
}

function stalling(signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"links":'));
      signal.addEventListener('abort', () => controller.error(signal.reason));
    },
  });
}
