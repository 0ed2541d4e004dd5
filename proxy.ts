import { type NextRequest, NextResponse } from 'next/server';
import { cacheControl } from '@/lib/http/cache-control';
import { decide } from '@/lib/http/decision';
import { isFromNextClient, requestHeaders } from '@/lib/http/request-headers';

/**
 * Runs before every request, files too: it is refused, sent to its canonical address, or handed on with the few headers that an answer
 * may depend on. The rules are in `lib/http`.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = new URL(request.url);
  const acceptLanguage = request.headers.get('accept-language');
  const wantsData = request.headers.get('rsc') === '1';
  const decision = decide({ method: request.method, pathname, search, acceptLanguage, wantsData });
  const headers = isFromNextClient(request.headers)
    ? { ...decision.headers, 'Cache-Control': cacheControl.never }
    : decision.headers;
  if (decision.kind === 'answer') {
    const { Location } = decision.headers;
    // Next wants it whole, and sends what is on our own host as a path: no header of the request can choose the host.
    const location = Location && { Location: new URL(Location, request.url).href };
    return new NextResponse(null, { status: decision.status, headers: { ...headers, ...location } });
  }
  if (decision.kind === 'file')
    return NextResponse.next({ request: { headers: requestHeaders(request.headers) }, headers });
  return NextResponse.rewrite(new URL(decision.target, request.url), {
    status: decision.status,
    request: { headers: requestHeaders(request.headers, decision.forNext) },
    headers,
  });
}
