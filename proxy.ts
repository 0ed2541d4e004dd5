import { type NextRequest, NextResponse } from 'next/server';
import { decide } from '@/lib/http/decision';

/**
 * Where we run the server ourselves, the door (`lib/http/door`) has decided before Next is asked, and says so in a header that it takes
 * from everybody else. This is for all other places: `next dev`, and platforms that run Next without its server.
 */
export const config = { matcher: [{ source: '/(.*)', missing: [{ type: 'header', key: 'x-decided' }] }] };

/** Every request for a page is decided upon here once: refused, sent to its canonical address, or rendered with a nonce of its own. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = new URL(request.url);
  const acceptLanguage = request.headers.get('accept-language');
  const decision = decide({ method: request.method, pathname, search, acceptLanguage });
  if (decision.kind === 'pass') return NextResponse.next();
  if (decision.kind === 'answer') {
    const { Location } = decision.headers;
    // Next wants it whole, and sends what is on our own host as a path: no header of the request can choose the host.
    const location = Location && { Location: new URL(Location, request.url).href };
    return new NextResponse(null, { status: decision.status, headers: { ...decision.headers, ...location } });
  }
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(decision.forNext)) headers.set(name, value);
  return NextResponse.rewrite(new URL(decision.target, request.url), {
    status: decision.status,
    request: { headers },
    headers: decision.headers,
  });
}
