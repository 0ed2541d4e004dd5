import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { displayHost } from './display-host';
import { resembles } from './lookalike';
import { parseServer } from './parse-server';
import { isMixedScript } from './scripts';
import { serverAt } from './testing';

type Value = {
  input: string;
  expect: string | null;
  warn?: 'mixed-script';
  unicode?: string | null;
  show?: 'ascii' | 'either';
};
type Lookalike = { host: string; resembles: string | null };

const folder = join(process.env.SHARED ?? '../shared', 'corpora');

function linesOf(file: string): unknown[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.jsonl'))
  : [];

const isValue = (line: unknown): line is Value =>
  typeof line === 'object' && line !== null && 'input' in line && 'expect' in line;
const isLookalike = (line: unknown): line is Lookalike =>
  typeof line === 'object' && line !== null && 'resembles' in line;

const own: [string, unknown[]] = [
  'own',
  [
    { input: 'https://mstdn.dk/@anna', expect: 'mstdn.dk' },
    { input: '@anna@blåbærgrød.dk', expect: 'xn--blbrgrd-fxak7p.dk' },
    { input: 'https://mstdn.dk@evil.com', expect: null },
    { input: 'mstdn.dk:3000', expect: null },
    { input: 'mstdn\u0430.dk', expect: 'xn--mstdn-8ve.dk', warn: 'mixed-script' },
    {
      input: 'payp\u03b1l.com',
      expect: 'xn--paypl-g9d.com',
      unicode: 'payp\u03b1l.com',
      show: 'ascii',
      warn: 'mixed-script',
    },
    { host: 'rnstdn.dk', resembles: 'mstdn.dk' },
    { host: 'mstdn.dk', resembles: null },
  ],
];

const corpora = [own, ...files.map((file): [string, unknown[]] => [file, linesOf(file)])];
const values = corpora
  .map(([name, lines]): [string, Value[]] => [name, lines.filter(isValue)])
  .filter(([, lines]) => lines.length > 0);

describe('the corpora: each value', () => {
  test.each(values)('of %s is read as it says', (_name, lines) => {
    const wrong = lines.filter(({ input, expect }) => (parseServer(input)?.host ?? null) !== expect);
    expect(wrong).toEqual([]);
  });

  test.each(values)('of %s is flagged for mixed scripts exactly where it says', (_name, lines) => {
    const read = lines.filter(({ expect }) => expect !== null);
    const wrong = read.filter(
      ({ input, warn }) => isMixedScript(serverAt(input)) !== (warn === 'mixed-script'),
    );
    expect(wrong).toEqual([]);
  });

  test.each(values)('of %s is shown in Unicode only where it may be', (_name, lines) => {
    const wrong = lines.filter(({ expect, show, unicode, warn }) => {
      if (expect === null) return false;
      const shown = displayHost(serverAt(expect));
      return shown !== expect && (show === 'ascii' || warn !== undefined || shown !== (unicode ?? shown));
    });
    expect(wrong).toEqual([]);
  });
});

describe('the corpora: look-alikes', () => {
  const lines = corpora.flatMap(([, all]) => all.filter(isLookalike));

  test('each is told from the server it resembles', () => {
    const wrong = lines.filter((line) => resembles(serverAt(line.host)) !== line.resembles);
    expect(wrong).toEqual([]);
  });

  test('no real server is taken for one', () => {
    const real = values.filter(([name]) => name === 'own' || name.startsWith('fediverse-domains'));
    const hosts = real.flatMap(([, all]) =>
      all.flatMap(({ expect, warn }) => (expect && !warn ? [expect] : [])),
    );
    expect(hosts.filter((host) => resembles(serverAt(host)) !== null)).toEqual([]);
  });
});
