import { cacheControl } from '@/lib/http/cache-control';
import { warmUp } from '@/lib/http/warm-up';

export const dynamic = 'force-dynamic';

let warm: Promise<void> | null = null;

/**
 * Says that the process may have readers: when it has rendered what takes longest the first time. For the orchestrator: `deploy/nginx`
 * hands no such question on.
 */
export async function GET(): Promise<Response> {
  warm ??= warmUp();
  await warm;
  return new Response('ready\n', { headers: { 'Cache-Control': cacheControl.never } });
}
