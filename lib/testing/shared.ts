import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.SHARED ?? join(process.cwd(), '..', 'shared');

/** A JSON file of the shared reference folder, which lies beside the project; null where it is not there. */
export function sharedJson<Content>(path: string): Content | null {
  const file = join(folder, path);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Content) : null;
}
