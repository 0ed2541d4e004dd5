import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const commands = JSON.parse(read('package.json')).scripts;

/** The rows of the tables: what each is about, and the cell that says what holds it. */
const rows = read('docs/security-requirements.md')
  .split('\n')
  .filter((line) => /^\| (?:\d|[A-H]\d)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '))
  .map((cells) => ({ id: cells[0] ?? '', heldBy: cells.at(-1) ?? '' }));
const idsLike = (pattern: RegExp) => rows.map(({ id }) => id).filter((id) => pattern.test(id));

const bars = { A: 5, B: 4, C: 7, D: 5, E: 3, F: 6, G: 8, H: 5 };

/** Items of ASVS 5.0, levels 1 and 2 and some of 3, that apply to a site without accounts, forms that change something, or files. */
const asvs = [
  ...[
    '1.1.1',
    '1.2.1',
    '1.2.2',
    '1.2.3',
    '1.3.4',
    '1.3.6',
    '1.3.7',
    '1.3.12',
    '1.5.3',
    '2.2.1',
    '2.2.2',
    '2.4.1',
  ],
  ...['3.1.1', '3.2.2', '3.3.1', '3.4.1', '3.4.2', '3.4.3', '3.4.4', '3.4.5', '3.4.6', '3.4.7', '3.4.8'],
  ...['3.7.2', '3.7.3', '3.7.4', '13.2.4', '13.4.2', '13.4.3', '13.4.4', '13.4.5', '14.2.2'],
  ...['15.1.1', '15.1.2', '15.1.3', '15.2.1', '15.2.2', '15.3.2', '15.3.4', '15.3.5', '15.3.6', '15.3.7'],
  ...['16.2.5', '16.4.1', '16.5.1', '16.5.2', '16.5.3'],
];

describe('the tables of requirements', () => {
  it('have a row for every threat, bar and item, once and in order', () => {
    expect(idsLike(/^\d+$/)).toEqual(Array.from({ length: 30 }, (_, index) => `${index + 1}`));
    expect(idsLike(/^[A-H]/)).toEqual(
      Object.entries(bars).flatMap(([letter, count]) =>
        Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
      ),
    );
    expect(idsLike(/^\d+\./)).toEqual(asvs);
  });

  it('name something that holds it in every row, or say why nothing does', () => {
    const empty = rows.filter(({ heldBy }) => !/`[^`]+`|there is none/.test(heldBy));
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  it.each(rows)('name only files, commands and tests that there are: $id', ({ heldBy }) => {
    let file: string | null = null;
    for (const [, code, name] of heldBy.matchAll(/`([^`]+)`|“([^”]+)”/g)) {
      if (name !== undefined) {
        if (file === null) throw new Error(`“${name}” follows no file`);
        expect(read(file).replace(/\\'/g, "'"), file).toContain(name);
        continue;
      }
      const command = /^npm (?:run )?([\w:]+)/.exec(code ?? '')?.[1];
      if (command) expect(Object.keys(commands)).toContain(command);
      const isFile = /^[\w[\]./-]+\.\w+$/.test(code ?? '') && (code ?? '').includes('/');
      file = isFile ? (code ?? '') : null;
      if (file) expect(existsSync(path.join(root, file)), file).toBe(true);
    }
  });
});
