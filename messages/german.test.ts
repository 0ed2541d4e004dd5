import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

// A server that is not known is "deinem alten Server", in the dative: so a sentence can only have it where the dative stands.

const folder = path.join(import.meta.dirname, 'de');
const withStandIns = readdirSync(folder).filter((file) =>
  /^(move-|situations|cautions|trouble|tools|files)/.test(file),
);

type Tree = { [key: string]: string | Tree };

function textsOf(tree: Tree, above: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${above}.${key}`, value]] : textsOf(value, `${above}.${key}`),
  );
}

/** What is only said where the server is known. */
const whereNamed = /\byes \{(?:[^{}]|\{[^{}]*\})*\}/g;
const tag = /<\/?\w+>/g;
const server = /(\S+ )?\{(?:from|to|server)\}/g;
const dative = /^[„(]?(?:auf|von|zu|bei|mit|aus|zwischen|hinter|und) $/i;

it.each(withStandIns)('%s: servers stand only where the dative does', (file) => {
  const texts = textsOf(JSON.parse(readFileSync(path.join(folder, file), 'utf8')), file);
  const wrong = texts.flatMap(([id, text]) =>
    [...text.replace(whereNamed, '').replace(tag, '').matchAll(server)].flatMap(([found, before = '']) =>
      dative.test(before) ? [] : [`${id}: ${found}`],
    ),
  );
  expect(wrong).toEqual([]);
});

// "Das Team von deinem alten Server" is a genitive that nobody writes: "auf", "hinter" or "zu" says the same.
const belongsTo =
  /\b(?:Team|Website|Namens?|Computer|Profile?|Konten|Beiträge|\w*[Ss]eite) von \{(?:from|to|server)\}/;

it.each(withStandIns)('%s: what belongs to a server does not do so with "von"', (file) => {
  const texts = textsOf(JSON.parse(readFileSync(path.join(folder, file), 'utf8')), file);
  const wrong = texts.filter(([, text]) => belongsTo.test(text.replace(whereNamed, '').replace(tag, '')));
  expect(wrong.map(([id]) => id)).toEqual([]);
});
