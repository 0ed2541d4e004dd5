import { readQuery } from '@/lib/address/query';
import { splitSearch } from '@/lib/address/split-search';
import { cacheControl } from '@/lib/http/cache-control';
import { isLocale } from '@/lib/i18n/routing';
import { searchAnswer } from '@/lib/search/answer';

const headers = { 'Cache-Control': cacheControl.never, 'X-Robots-Tag': 'noindex' };

/** What a search found, for the search field while somebody types. Kept by nobody, for what is typed may be anything. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/found.json'>) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404, headers });
  const asked = new URL(request.url).searchParams;
  const page = asked.get('page') === 'guide/trouble' ? 'guide/trouble' : 'search';
  const query = readQuery(['from', 'to', 'fromSoftware', 'toSoftware', 'q'], asked);
  const { search, servers } = splitSearch(query);
  if (search === '') return new Response(null, { status: 400, headers });
  return Response.json(await searchAnswer(page, locale, search, servers), { headers });
}
