import { acct, webfingerUrl } from '../addresses';
import { scriptString } from '../escape';
import type { WriteSnippets } from './snippet';

/** Next.js with the App Router: a route handler. */
export const next: WriteSnippets = ({ user, host, aliasUser, aliasHost }) => [
  {
    file: 'app/.well-known/webfinger/route.js',
    code: `const headers = { 'Access-Control-Allow-Origin': '*' };

export function GET(request) {
  const asked = new URL(request.url).searchParams.get('resource');
  if (asked?.toLowerCase() !== ${scriptString(acct(aliasUser, aliasHost).toLowerCase())}) {
    return new Response(null, { status: 404, headers });
  }
  const location =
    ${scriptString(webfingerUrl(user, host))};
  return new Response(null, { status: 302, headers: { ...headers, Location: location } });
}
`,
  },
];
