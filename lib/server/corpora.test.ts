import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseServer } from './parse-server';

type Line = { input: string; expect: string | null };

const folder = join(process.env.SHARED ?? '../shared', 'corpora');

function linesOf(file: string): Line[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter((line) => 'input' in line && 'expect' in line);
}

const own: Line[] = [
  { input: 'https://mstdn.dk/@anna', expect: 'mstdn.dk' },
  { input: '@anna@blåbærgrød.dk', expect: 'xn--blbrgrd-fxak7p.dk' },
  { input: 'https://mstdn.dk@evil.com', expect: null },
  { input: 'mstdn.dk:3000', expect: null },
];

const corpora = new Map([['own', own]]);
if (existsSync(folder)) {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const lines = file.endsWith('.jsonl') ? linesOf(file) : [];
    if (lines.length > 0) corpora.set(file, lines);
  }
}

describe('every value of the corpora is read as the corpora say', () => {
  test.each([...corpora])('%s', (_name, lines) => {
    const wrong = lines.filter(({ input, expect }) => (parseServer(input)?.host ?? null) !== expect);
    expect(wrong).toEqual([]);
  });
});
