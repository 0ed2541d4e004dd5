import { answerFile } from './json-file';
import type { WriteSnippets } from './snippet';

/** GitHub Pages: the file, and the line that makes Jekyll take folders with a dot along. */
export const githubPages: WriteSnippets = (names) => [
  answerFile(names),
  { file: '_config.yml', code: 'include:\n  - .well-known\n' },
];
