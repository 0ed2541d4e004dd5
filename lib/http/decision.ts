import { pageHeader } from '../formats/markdown/page-header';
import { cacheControl } from './cache-control';
import { emptyContentSecurityPolicy, pageContentSecurityPolicy } from './content-security-policy';
import { maxAddressLength, type Route, routeRequest } from './route';

type Headers = Record<string, string>;

/** What becomes of a request: left to Next as it is, answered with headers alone, or rendered from a path of `app/`. */
export type Decision =
  | { kind: 'pass' }
  | { kind: 'answer'; status: 307 | 308 | 404 | 405 | 414; headers: Headers }
  | { kind: 'render'; status: 200 | 404; target: string; forNext: Headers; headers: Headers };

/** What a decision depends on, and nothing else of a request. */
export type Asked = { method: string; pathname: string; search: string; acceptLanguage: string | null };

/** The build's own files and files with an ending have no language and no canonical form. */
const isFile = /^\/_next\/|^\/\.well-known\/|\.[a-z0-9]+$/;

/** Whether a path is that of a preview picture, which reads its own query. */
export function isPicture(pathname: string): boolean {
  return /^\/(?:da|en)\/og\//.test(pathname);
}

/** Decides on a request by its method, address and language: refused, sent to its canonical address, or rendered with a new nonce. */
export function decide({ method, pathname, search, acceptLanguage }: Asked): Decision {
  if (method !== 'GET' && method !== 'HEAD') return refuse(405, { Allow: 'GET, HEAD' });
  if (pathname.length + search.length > maxAddressLength) return refuse(414);
  if (pathname.endsWith('.md')) return asText(pathname.slice(0, -'.md'.length), search, acceptLanguage);
  if (isFile.test(pathname) || isPicture(pathname)) return { kind: 'pass' };
  const route = routeRequest(pathname, search, acceptLanguage);
  return route.kind === 'redirect' ? redirect(route, search) : render(route);
}

function refuse(status: 404 | 405 | 414, headers: Headers = {}): Decision {
  return {
    kind: 'answer',
    status,
    headers: { ...headers, ...withoutContent, 'Cache-Control': cacheControl.never },
  };
}

const withoutContent = { 'Content-Security-Policy': emptyContentSecurityPolicy };

function redirect(route: Extract<Route, { kind: 'redirect' }>, search: string): Decision {
  const headers = {
    ...withoutContent,
    Location: route.to,
    // A query may hold a pasted handle: it must not stay in any cache.
    'Cache-Control': search ? cacheControl.never : cacheControl.redirect,
    ...(route.byLanguage && { Vary: 'Accept-Language' }),
  };
  return { kind: 'answer', status: route.permanent ? 308 : 307, headers };
}

/** A page as a text file: at its own address with `.md` after the path, and canonical as the page is. */
function asText(pathname: string, search: string, acceptLanguage: string | null): Decision {
  const route = routeRequest(pathname, search, acceptLanguage);
  if (route.kind === 'redirect') {
    return redirect({ ...route, to: route.to.replace(/(?=\?)|$/, '.md') }, search);
  }
  if (route.keep === 'missing') return refuse(404);
  return {
    kind: 'render',
    status: 200,
    target: `/${route.locale}/page.md`,
    forNext: { [pageHeader]: pathname + search },
    headers: withoutContent,
  };
}

function render({ path, search, locale, keep }: Extract<Route, { kind: 'render' }>): Decision {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = pageContentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  return {
    kind: 'render',
    status: keep === 'missing' ? 404 : 200,
    target: path + search,
    forNext: { 'content-security-policy': policy, 'x-nonce': nonce },
    headers: {
      'Content-Security-Policy': policy,
      'Content-Language': locale,
      'Cache-Control': cacheControl[keep],
      // A rendering is known by its nonce: a kept copy may be confirmed only while the policy beside it is the same.
      ...(keep === 'page' && { ETag: `W/"${nonce}"` }),
    },
  };
}
