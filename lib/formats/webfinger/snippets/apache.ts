import { webfingerPath, webfingerUrl } from '../addresses';
import { rewriteTarget, urlPartPattern } from '../escape';
import type { WriteSnippets } from './snippet';

/** Apache 2.4, in the `.htaccess` of the site's root: sends the question on (mod_rewrite; mod_headers where it is there). */
export const apache: WriteSnippets = ({ user, host, aliasUser, aliasHost }) => {
  const asked = `acct(?::|%3A)${urlPartPattern(aliasUser)}(?:@|%40)${urlPartPattern(aliasHost)}`;
  const code = `RewriteEngine On
RewriteCond %{QUERY_STRING} (?:^|&)resource=${asked}(?:&|$) [NC]
RewriteRule ^\\.well-known/webfinger$ ${rewriteTarget(webfingerUrl(user, host))} [R=302,L,NE]

<IfModule mod_headers.c>
  Header always set Access-Control-Allow-Origin "*" "expr=%{REQUEST_URI} == '${webfingerPath}'"
</IfModule>
`;
  return [{ file: '.htaccess', code }];
};

/** Apache 2.4 with the answer as a file: `.htaccess` beside it gives it its type. */
export const apacheFile: WriteSnippets = () => [
  {
    file: '.well-known/.htaccess',
    code: `<Files "webfinger">
  ForceType application/jrd+json
  <IfModule mod_headers.c>
    Header set Access-Control-Allow-Origin "*"
  </IfModule>
</Files>
`,
  },
];
