import { webfingerPath } from '../addresses';
import { jrdType } from '../jrd';
import { answerFile } from './json-file';
import type { WriteSnippets } from './snippet';

/** Netlify: the file in the folder that is published, and its headers. */
export const netlify: WriteSnippets = (names) => [
  answerFile(names),
  {
    file: 'netlify.toml',
    code: `[[headers]]
  for = "${webfingerPath}"
  [headers.values]
    Content-Type = "${jrdType}"
    Access-Control-Allow-Origin = "*"
`,
  },
];
