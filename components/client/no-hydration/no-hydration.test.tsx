import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { contentOf } from './content.browser';
import { NoHydration } from './no-hydration';

afterEach(() => vi.unstubAllGlobals());

test('the server renders the part inside the element', () => {
  const html = renderToStaticMarkup(
    <NoHydration
      as="span"
      id="code"
      className="outer"
      part="qr"
      data={{ address: 'https://example.com/', label: 'Code', squares: 'squares', isFirst: true }}
    />,
  );
  expect(html).toMatch(/^<span id="code" class="outer"><svg [^>]*aria-label="Code"/);
  expect(html).toContain('<path id="squares"');
});

test.each([
  ['keeps the markup of the document, whatever it has become', { innerHTML: '<b>as it was left</b>' }],
  ['renders nothing where the document has no such element', null],
])('the browser %s', (_, found) => {
  vi.stubGlobal('document', { getElementById: (id: string) => (id === 'code' ? found : null) });
  const html = renderToStaticMarkup(createElement('span', contentOf('qr', {}, 'code')));
  expect(html).toBe(`<span>${found?.innerHTML ?? ''}</span>`);
});
