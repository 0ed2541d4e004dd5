import { webfingerPath } from '../addresses';
import { answerFile, jsonText } from './json-file';
import type { WriteSnippets } from './snippet';
import { answerHeaders } from './vercel';

/** Firebase Hosting: the file under a name without a dot, which Firebase leaves behind when it uploads, shown at the right address. */
export const firebase: WriteSnippets = (names) => [
  answerFile(names, 'public/webfinger.json'),
  {
    file: 'firebase.json',
    code: jsonText({
      hosting: {
        public: 'public',
        ignore: ['firebase.json', '**/.*', '**/node_modules/**'],
        rewrites: [{ source: webfingerPath, destination: '/webfinger.json' }],
        headers: [{ source: webfingerPath, headers: answerHeaders }],
      },
    }),
  },
];
