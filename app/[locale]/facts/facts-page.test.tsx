import { expect, test } from 'vitest';
import { renderIn, textOf } from '@/e2e/support/render';
import { labelKeys } from '@/lib/facts/labels/labels';
import { rows } from '@/lib/facts/software/rows';
import { factsFile } from '@/lib/formats/facts-json';
import { locales } from '@/lib/i18n/routing';
import { loadMessages } from '@/messages';
import { FactsPage } from './facts-page';

test.each(locales)(
  'in %s, every row stands there with its paths and sources, and every label',
  async (locale) => {
    const html = await renderIn(locale, <FactsPage />);
    const text = textOf(html);
    const paths = rows.flatMap((row) => Object.values(row.pages));
    expect(paths.filter((path) => !html.includes(`<code>${path}</code>`))).toEqual([]);
    const sources = rows.flatMap((row) => row.sources.map(({ at }) => at));
    expect(sources.filter((source) => !text.includes(source))).toEqual([]);
    expect(labelKeys.filter((key) => !html.includes(key.replaceAll('<', '&lt;')))).toEqual([]);
    expect(text).not.toMatch(/undefined|Facts\.|Cautions\./);
  },
);

test.each(locales)('in %s, the page says of each software what /facts.json says', async (locale) => {
  const html = await renderIn(locale, <FactsPage />);
  const { Facts, MoveGuide } = await loadMessages(locale);
  const section = (value: string) =>
    html.split(`<section class="software-facts" id="${value}"`)[1]?.split('</section>')[0] ?? '';
  const said = { true: Facts.yes, false: Facts.no, unknown: Facts.notKnown, admin: Facts.admin };
  const wrong = factsFile().software.flatMap(
    ({ value, moves, pages, exports, imports, wholeAccount, read, sources }) => {
      const part = section(value);
      const fact = (name: string) =>
        textOf(new RegExp(`id="${value}-${name}">(.*?)</div>`).exec(part)?.[1] ?? '');
      const kinds = (all: readonly { kind: keyof typeof MoveGuide.kept }[]) =>
        all.map(({ kind }) => `${MoveGuide.kept[kind]}`);
      const need = [
        ...(moves.by
          ? []
          : [
              ['move-in', said[`${moves.in}`]],
              ['move-out', said[`${moves.out}`]],
            ]),
        ...(moves.wait ? [['wait', `${moves.wait.days}`]] : []),
        ['handle', moves.otherAccountAs],
        ...kinds(exports).map((kind) => ['exports', kind]),
        ...exports.flatMap(({ path, fileName }) =>
          [path, fileName].flatMap((code) => (code ? [['exports', code]] : [])),
        ),
        ...Object.values(wholeAccount ?? {}).map((path) => ['whole-account', path]),
        ...kinds(imports).map((kind) => ['imports', kind]),
      ];
      return [
        ...need.flatMap(([name = '', text = '']) =>
          fact(name).includes(text) ? [] : [`${value}: ${name} is not ${text}`],
        ),
        ...Object.entries(pages).flatMap(([page, path]) =>
          part.includes(`id="${value}-page-${page}"`) && part.includes(`<code>${path}</code>`)
            ? []
            : [`${value}: ${page}`],
        ),
        ...(read?.version && !part.includes(read.version) ? [`${value}: read`] : []),
        ...sources.flatMap(({ at }) => (textOf(part).includes(at) ? [] : [`${value}: ${at}`])),
      ];
    },
  );
  expect(wrong).toEqual([]);
});

test('every fact has an anchor of its own, and the way to tell us', async () => {
  const html = await renderIn('en', <FactsPage />);
  const anchors = [...html.matchAll(/class="fact-links"><a href="#([^"]+)"/g)].map(([, id]) => id);
  expect(anchors.length).toBeGreaterThan(500);
  expect(anchors.filter((id) => !html.includes(` id="${id}"`))).toEqual([]);
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(html.match(/href="mailto:[^"]*subject=/g)?.length).toBeGreaterThanOrEqual(anchors.length);
});
