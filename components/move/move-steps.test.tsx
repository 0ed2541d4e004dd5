import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { fieldNames } from '@/lib/address/fields';
import { readQuery } from '@/lib/address/query';
import { label } from '@/lib/facts/labels/labels';
import { type Locale, locales } from '@/lib/i18n/routing';
import { loadMessages } from '@/messages';
import { MoveSteps } from './move-steps';

await Promise.all(locales.map(loadMessages));

const steps = (locale: Locale, search: string, situation?: 'closing') =>
  renderToStaticMarkup(
    <MoveSteps locale={locale} query={readQuery(fieldNames, search)} situation={situation} />,
  );

const one = '?from=gammel.example.com&to=ny.example.org';
const other = '?from=gammel.example.com&to=andet.example.net';

describe('the steps of a move', () => {
  test('are in the language of their page, whichever page was rendered before', () => {
    const [danish, english] = [steps('da', one), steps('en', one)];
    expect(steps('da', one)).toBe(danish);
    expect(steps('en', one)).toBe(english);
    for (const [html, own, foreign] of [
      [danish, 'da', 'en'],
      [english, 'en', 'da'],
    ] as const) {
      expect(html).toContain(label('aliases.add_new', own));
      expect(html).not.toContain(label('aliases.add_new', foreign));
      expect(html).toContain(`href="/${own}/`);
      expect(html).not.toContain(`href="/${foreign}/`);
    }
  });

  test('are about the servers and the situation of their page', () => {
    expect(steps('en', one)).toContain('https://ny.example.org/');
    expect(steps('en', other)).not.toContain('ny.example.org');
    expect(steps('en', one, 'closing')).not.toBe(steps('en', one));
    expect(steps('en', one)).toContain('https://ny.example.org/');
  });
});
