import { webfingerPath, webfingerUrl } from '../addresses';
import { urlPartPattern } from '../escape';
import { jrdType } from '../jrd';
import type { WriteSnippets } from './snippet';

/** nginx: a map outside the `server` block from the question to its answer, and the place inside that sends it on. */
export const nginx: WriteSnippets = ({ user, host, aliasUser, aliasHost }) => [
  {
    file: 'http { … }',
    isPlace: true,
    code: `map $arg_resource $webfinger_target {
    default "";
    "~*^acct(:|%3A)${urlPartPattern(aliasUser)}(@|%40)${urlPartPattern(aliasHost)}$" "${webfingerUrl(user, host)}";
}
`,
  },
  {
    file: 'server { … }',
    isPlace: true,
    code: `location = ${webfingerPath} {
    add_header Access-Control-Allow-Origin "*" always;
    if ($webfinger_target = "") {
        return 404;
    }
    return 302 $webfinger_target;
}
`,
  },
];

/** nginx with the answer as a file below the site's root: gives it its type. */
export const nginxFile: WriteSnippets = () => [
  {
    file: 'server { … }',
    isPlace: true,
    code: `location = ${webfingerPath} {
    default_type ${jrdType};
    add_header Access-Control-Allow-Origin "*" always;
}
`,
  },
];
