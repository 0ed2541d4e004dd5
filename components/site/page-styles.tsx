'use client';
import { use } from 'react';
import { builtFont, builtStyles } from '#built-styles';

/**
 * All styles, in the page itself: a phone paints without waiting for a second answer. The text is written while the server renders
 * and only there. In the browser it is empty, and what stands in the page is left alone, so neither scripts nor the data for them
 * carry it again; see docs/decisions/0011-styles-in-the-page.md.
 */
export function PageStyles({ nonce }: { nonce?: string }) {
  if (isPageBroken()) use(styleSheet());
  return (
    <>
      {builtFont && (
        // With the condition under which the styles use it.
        <link
          rel="preload"
          as="font"
          type="font/woff2"
          crossOrigin=""
          media="(width >= 48rem)"
          href={builtFont}
        />
      )}
      <style
        nonce={nonce}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is our own build, and React would escape the quotes in it
        dangerouslySetInnerHTML={{ __html: builtStyles }}
      />
    </>
  );
}

/** A page that broke on the server is made in the browser, from nothing. */
const isPageBroken = () => typeof document !== 'undefined' && document.styleSheets.length === 0;

let loading: Promise<unknown> | undefined;

function styleSheet() {
  loading ??= import('@/app/styles/index.css');
  return loading;
}
