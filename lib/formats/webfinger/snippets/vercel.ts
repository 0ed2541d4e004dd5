import { webfingerPath } from '../addresses';
import { jrdType } from '../jrd';
import { answerFile, jsonText } from './json-file';
import type { WriteSnippets } from './snippet';

/** The two headers of the answer, in the form that Vercel and Firebase share. */
export const answerHeaders = [
  { key: 'Content-Type', value: jrdType },
  { key: 'Access-Control-Allow-Origin', value: '*' },
];

/** Vercel: the file among the static files, and its headers. */
export const vercel: WriteSnippets = (names) => [
  answerFile(names, 'public/.well-known/webfinger'),
  { file: 'vercel.json', code: jsonText({ headers: [{ source: webfingerPath, headers: answerHeaders }] }) },
];
