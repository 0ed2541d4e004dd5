import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Lines of a JSONL file in the folder of shared facts, none where that folder is absent. */
export function sharedLines<Line>(file: string): Line[] {
  const full = path.join(process.env.SHARED ?? '../shared', file);
  if (!existsSync(full)) return [];
  return readFileSync(full, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
