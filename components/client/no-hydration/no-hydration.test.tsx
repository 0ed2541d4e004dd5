import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** The markup of a QR code, on the side that the globals stand for. */
async function rendered() {
  const { NoHydration } = await import('./no-hydration');
  return renderToStaticMarkup(
    <NoHydration
      as="span"
      id="code"
      className="outer"
      part="qr"
      data={{ address: 'https://example.com/', label: 'Code', squares: 'squares', isFirst: true }}
    />,
  );
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

test('the server renders the part inside the element', async () => {
  const html = await rendered();
  expect(html).toMatch(/^<span id="code" class="outer"><svg [^>]*aria-label="Code"/);
  expect(html).toContain('<path id="squares"');
});

test('the browser keeps the markup of the document, whatever it has become', async () => {
  const found = { innerHTML: '<b>as it was left</b>' };
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', { getElementById: (id: string) => (id === 'code' ? found : null) });
  expect(await rendered()).toBe(`<span id="code" class="outer">${found.innerHTML}</span>`);
});

test('the browser renders nothing where the document has no such element', async () => {
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', { getElementById: () => null });
  expect(await rendered()).toBe('<span id="code" class="outer"></span>');
});
