import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.env.SHARED ?? path.join(process.cwd(), '..', 'shared');

/** A JSON file of the shared reference folder, which lies beside the project; null where it is not there. */
export function sharedJson<Content>(file: string): Content | null {
  const full = path.join(folder, file);
  return existsSync(full) ? (JSON.parse(readFileSync(full, 'utf8')) as Content) : null;
}

/** Lines of a JSONL file of the shared reference folder; none where it is not there. */
export function sharedLines<Line>(file: string): Line[] {
  const full = path.join(folder, file);
  if (!existsSync(full)) return [];
  return readFileSync(full, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
