import { webfingerPath, webfingerUrl } from '../addresses';
import { urlPart } from '../escape';
import type { WriteSnippets } from './snippet';

/** Caddy 2: inside the block of the site. */
export const caddy: WriteSnippets = ({ user, host, aliasUser, aliasHost }) => [
  {
    file: 'Caddyfile',
    code: `${aliasHost.replace(/[^A-Za-z0-9.-]/g, '')} {
	@webfinger {
		path ${webfingerPath}
		query resource=acct:${urlPart(aliasUser)}@${urlPart(aliasHost)}
	}
	header @webfinger Access-Control-Allow-Origin "*"
	redir @webfinger ${webfingerUrl(user, host)} 302
}
`,
  },
];
