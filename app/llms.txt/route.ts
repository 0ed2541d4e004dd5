import { llmsTxt } from '@/lib/formats/llms-txt';

// The addresses begin with the origin of the process, not of the build.
export const dynamic = 'force-dynamic';

/** The list of pages for programs that read for people. */
export async function GET(): Promise<Response> {
  return new Response(await llmsTxt(), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  });
}
