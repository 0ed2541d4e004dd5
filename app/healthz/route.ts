import { cacheControl } from '@/lib/http/cache-control';

export const dynamic = 'force-dynamic';

/** Says that the process lives. For the orchestrator: `deploy/nginx` hands no such question on. */
export function GET(): Response {
  return new Response('ok\n', { headers: { 'Cache-Control': cacheControl.never } });
}
