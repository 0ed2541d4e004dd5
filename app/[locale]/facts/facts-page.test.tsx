import { expect, test } from 'vitest';
import { renderIn, textOf } from '@/e2e/support/render';
import { labelKeys } from '@/lib/facts/labels/labels';
import { rows } from '@/lib/facts/software/rows';
import { locales } from '@/lib/i18n/routing';
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
