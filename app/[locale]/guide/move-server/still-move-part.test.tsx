import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { label } from '@/lib/facts/labels/labels';
import { type Locale, locales } from '@/lib/i18n/routing';
import { loadMessages } from '@/messages';
import { StillMovePart } from './still-move-part';

await Promise.all(locales.map(loadMessages));

const step = (locale: Locale, search: string, situation?: 'closing') =>
  renderToStaticMarkup(
    <StillMovePart part="prepare" locale={locale} search={search} situation={situation} />,
  );

const one = '?from=gammel.example.com&to=ny.example.org';
const other = '?from=gammel.example.com&to=andet.example.net';

describe('a part of the guide that the server alone draws', () => {
  test('is in the language of its page, whichever page was drawn before', () => {
    const [danish, english] = [step('da', one), step('en', one)];
    expect(step('da', one)).toBe(danish);
    expect(step('en', one)).toBe(english);
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

  test('is about the servers and the situation of its page', () => {
    expect(step('en', one)).toContain('https://ny.example.org/');
    expect(step('en', other)).not.toContain('ny.example.org');
    expect(step('en', one, 'closing')).not.toBe(step('en', one));
    expect(step('en', one)).toContain('https://ny.example.org/');
  });
});
