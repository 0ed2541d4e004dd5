import { type NextRequest, NextResponse } from 'next/server';
import { maxAddressLength, type Route, routeRequest } from '@/lib/address/route';
import { emptyContentSecurityPolicy, pageContentSecurityPolicy } from '@/lib/content-security-policy';
import { cacheControl } from '@/lib/http/cache-control';

/** Everything but the build's own files and files with an ending: those have no language and no canonical form. */
export const config = { matcher: ['/((?!_next/|\\.well-known/|healthz$|readyz$).*)'] };

const isFile = /\.[a-z0-9]+$/;
const isPreview = /^\/(da|en)\/og\//;

/** Every request for a page passes here once: refused, sent to its canonical address, or rendered with a nonce of its own. */
export function proxy(request: NextRequest): NextResponse {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, { Allow: 'GET, HEAD' });
  const { pathname, search } = new URL(request.url);
  if (pathname.length + search.length > maxAddressLength) return refuse(414);
  if (isFile.test(pathname) || isPreview.test(pathname)) return NextResponse.next();

  const route = routeRequest(pathname, search, request.headers.get('accept-language'));
  return route.kind === 'redirect' ? redirect(route, request) : render(route, request);
}

function refuse(status: 405 | 414, headers: Record<string, string> = {}): NextResponse {
  return new NextResponse(null, {
    status,
    headers: {
      ...headers,
      'Cache-Control': cacheControl.never,
      'Content-Security-Policy': emptyContentSecurityPolicy,
    },
  });
}

function redirect(
  { to, permanent, byLanguage }: Extract<Route, { kind: 'redirect' }>,
  { url }: NextRequest,
): NextResponse {
  return new NextResponse(null, {
    status: permanent ? 308 : 307,
    headers: {
      // Next wants it whole, and sends what is on our own host as a path: no header of the request can choose the host.
      Location: new URL(to, url).href,
      // A query may hold a pasted handle: it must not stay in any cache.
      'Cache-Control': new URL(url).search ? cacheControl.never : cacheControl.redirect,
      'Content-Security-Policy': emptyContentSecurityPolicy,
      ...(byLanguage && { Vary: 'Accept-Language' }),
    },
  });
}

function render(
  { path, search, locale, keep }: Extract<Route, { kind: 'render' }>,
  request: NextRequest,
): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = pageContentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);

  const status = keep === 'missing' ? 404 : 200;
  const response = NextResponse.rewrite(new URL(path + search, request.url), {
    status,
    request: { headers },
  });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Content-Language', locale);
  response.headers.set('Cache-Control', cacheControl[keep]);
  // A rendering is known by its nonce: a kept copy may be confirmed only while the policy beside it is the same.
  if (keep === 'page') response.headers.set('ETag', `W/"${nonce}"`);
  return response;
}
