import { webfingerPath } from '../addresses';
import { jrdType } from '../jrd';
import { answerFile } from './json-file';
import type { WriteSnippets } from './snippet';

/** Cloudflare Pages: the file in the folder that is published, and its headers. */
export const cloudflarePages: WriteSnippets = (names) => [
  answerFile(names),
  {
    file: '_headers',
    code: `${webfingerPath}
  Content-Type: ${jrdType}
  Access-Control-Allow-Origin: *
`,
  },
];
