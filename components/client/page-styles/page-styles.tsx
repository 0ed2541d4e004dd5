'use client';

import { createContext, type ReactNode, use } from 'react';

// Next replaces `typeof window` when it compiles for the browser, and drops the import there. In development the style sheets are
// loaded as modules instead.
const built =
  typeof window === 'undefined' && process.env.NODE_ENV === 'production' ? import('./built-styles') : null;

const Nonce = createContext<string | undefined>(undefined);

/** Lets `ContentStyles` inside it carry the nonce of this rendering, as the policy asks. */
export function StylesNonce({ nonce, children }: { nonce?: string; children: ReactNode }) {
  return <Nonce value={nonce}>{children}</Nonce>;
}

/**
 * What a page needs down to its title, as a `<style>` in the page, so that a phone paints without a second round trip; see
 * docs/decisions/0022-styles-in-the-page.md. What is for print alone is linked: browsers fetch it without waiting for it.
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
      <Style text={sheet?.styles} nonce={nonce} />
      {sheet?.printSheets.map((href) => (
        <link key={href} rel="stylesheet" media="print" href={href} />
      ))}
    </>
  );
}

/**
 * What stands below the title of a page, in the title's own element: a phone shows the title before it has received the rest. See
 * docs/decisions/0036-styles-in-the-order-they-are-needed.md.
 */
export function ContentStyles() {
  const nonce = use(Nonce);
  const sheet = built && use(built);
  return <Style text={sheet?.contentStyles} nonce={nonce} />;
}

/** Only the server renders the text. The browser leaves it as it is, so neither scripts nor React's data carry it. */
function Style({ text = '', nonce }: { text?: string; nonce?: string }) {
  return (
    <style
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is our own build
      dangerouslySetInnerHTML={{ __html: text }}
    />
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
