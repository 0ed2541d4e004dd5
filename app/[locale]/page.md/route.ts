import { type FieldName, fields } from '@/lib/address/fields';
import { readQuery, understood, writeQuery } from '@/lib/address/query';
import { htmlToMarkdown } from '@/lib/formats/markdown/html-to-markdown';
import { pageHeader } from '@/lib/formats/markdown/page-header';
import { RenderQueue } from '@/lib/formats/preview/render-queue';
import { cacheControl } from '@/lib/http/cache-control';
import { siteOrigin } from '@/lib/pages/site';

/**
 * One of our own pages as Markdown, made from the page itself so that the two never say different things. Asks this very process
 * for the page, by the address it listens at.
 */
export async function GET(request: Request) {
  const page = request.headers.get(pageHeader);
  if (!page?.startsWith('/')) return failure(404);
  try {
    return await queue.run(() => asText(page));
  } catch {
    return failure(503);
  }
}

/** Reading a whole page costs several times what rendering it does: few at once, and who cannot wait is told so at once. */
const queue = new RenderQueue(2, 20);

async function asText(page: string): Promise<Response> {
  const answer = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}${page}`, {
    redirect: 'error',
    cache: 'no-store',
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) return failure(404);
  const address = siteOrigin() + withoutUnread(page);
  return new Response(htmlToMarkdown(await answer.text(), address), {
    headers: {
      Link: `<${address}>; rel="canonical"`,
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Disposition': `inline; filename="${page.split('?')[0]?.split('/').pop()}.md"`,
      'Cache-Control': answer.headers.get('Cache-Control') ?? cacheControl.never,
      'X-Robots-Tag': 'noindex',
    },
  });
}

/** A page's address without what could not be read: of that, nothing may stand in the links of the file. */
function withoutUnread(page: string): string {
  const [path = '', search = ''] = page.split('?');
  return path + writeQuery(understood(readQuery(Object.keys(fields) as FieldName[], search)));
}

function failure(status: 404 | 503): Response {
  return new Response(null, { status, headers: { 'Cache-Control': cacheControl.never } });
}
