'use client';

/** Styles in the page. Only the server renders the text. The browser leaves it as it is, so neither scripts nor React's data carry it. */
export function StyleText({ text = '', nonce }: { text?: string; nonce?: string }) {
  return (
    <style
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is our own build
      dangerouslySetInnerHTML={{ __html: text }}
    />
  );
}
