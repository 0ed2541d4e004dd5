import { jrd } from '../jrd';
import type { Names } from '../names';
import type { Snippet } from './snippet';

/** An object as the text of a JSON file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The answer as a file of its own, below the folder that the site is served from. */
export function answerFile(names: Names, file = '.well-known/webfinger'): Snippet {
  return { file, code: jsonText(jrd(names)) };
}
