'use client';

import { use } from 'react';

// Next replaces `typeof window` when it compiles for the browser, and drops the import there. In development the style sheet is
// loaded as a module instead.
const built =
  typeof window === 'undefined' && process.env.NODE_ENV === 'production' ? import('./built-styles') : null;

/**
 * The style sheet as one `<style>` in the page, so that a phone paints without a second round trip; see
 * docs/decisions/0022-styles-in-the-page.md. Only the server renders the text. The browser leaves it as it is, so neither
 * scripts nor React's data carry it. What is for print alone is linked: browsers fetch it without waiting for it.
 */
export function PageStyles({ nonce }: { nonce?: string }) {
  if (lacksStyles()) use(loadStyles());
  const sheet = built && use(built);
  return (
    <>
      {sheet?.font && (
        // The media query of `styles/fonts.css`.
        <link
          rel="preload"
          as="font"
          type="font/woff2"
          crossOrigin=""
          media="(width >= 48rem)"
          href={sheet.font}
        />
      )}
      <style
        nonce={nonce}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is our own build
        dangerouslySetInnerHTML={{ __html: sheet?.styles ?? '' }}
      />
      {sheet?.printSheets.map((href) => (
        <link key={href} rel="stylesheet" media="print" href={href} />
      ))}
    </>
  );
}

/** In the browser: in development, and in a page that failed on the server and is rendered anew. */
const lacksStyles = () =>
  typeof document !== 'undefined' &&
  (process.env.NODE_ENV === 'development' || document.styleSheets.length === 0);

let loading: Promise<unknown> | undefined;

// Also what makes Next build the style sheets, without linking them.
function loadStyles() {
  loading ??= Promise.all([import('@/styles/index.css'), import('@/styles/print.css')]);
  return loading;
}
