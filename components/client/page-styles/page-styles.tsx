'use client';

import { use } from 'react';
import { built } from './built';
import { StyleText } from './style-text';

/**
 * What a page needs down to its title, as a `<style>` in the page, so that a phone paints without a second round trip; see
 * docs/decisions/0022-styles-in-the-page.md. What is for print alone comes at the end, see `PrintStyles`.
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
      <StyleText text={sheet?.styles} nonce={nonce} />
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
  loading ??= Promise.all([
    import('@/styles/index.css'),
    import('@/styles/content.css'),
    import('@/styles/print.css'),
  ]);
  return loading;
}
