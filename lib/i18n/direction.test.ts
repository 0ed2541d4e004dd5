import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** What is said by left and right: it would stay where it is in a language that is read from right to left. */
const physical =
  /\b(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b|\bborder-(?:top|bottom)-(?:left|right)-radius\b|(?:^|[\s;{])(?:left|right):|\b(?:text-align|float|clear|justify-\w+):\s*(?:left|right)\b|\bto (?:left|right)\b/;

/** Four values of which the second and the fourth are different are about left and right too. */
function isLopsided(line: string): boolean {
  const [, values] = /^\s*(?:margin|padding|inset|border-width): ([^;]+);/.exec(line) ?? [];
  const four = values?.match(/(?:[\w-]*\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s]+)/g) ?? [];
  return four.length === 4 && four[1] !== four[3] && !values?.startsWith('0 ');
}

it('no style says left or right where it means the beginning or the end of a line', () => {
  const lines = readdirSync('styles').flatMap((file) =>
    readFileSync(path.join('styles', file), 'utf8')
      .split('\n')
      .map((line, at) => ({ where: `${file}:${at + 1}: ${line.trim()}`, line })),
  );
  expect(lines.length).toBeGreaterThan(1000);
  expect(
    lines.filter(({ line }) => physical.test(line) || isLopsided(line)).map(({ where }) => where),
  ).toEqual([]);
});
