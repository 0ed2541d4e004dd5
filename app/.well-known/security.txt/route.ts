import { securityTxt } from '@/lib/http/security-txt';

// The contact comes from the environment of the process, not of the build.
export const dynamic = 'force-dynamic';

/** Who to tell about a hole in the site (RFC 9116). */
export function GET(): Response {
  return new Response(securityTxt(), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  });
}
