'use client';

import { type ComponentProps, createElement, useState } from 'react';
import type { StaticParts } from './static-parts';

// Next replaces `typeof window` when it compiles for the browser, and drops the import with all that it leads to.
const server = typeof window === 'undefined' ? await import('./static-parts') : null;

type NoHydrationProps<Part extends keyof StaticParts> = {
  as: 'div' | 'span' | 'select' | 'datalist';
  /** Unique on the page: the browser finds the server's markup by it. */
  id: string;
  /** What the element contains: the name of a component in `static-parts.ts`. */
  part: Part;
  /** Its props. */
  data: StaticParts[Part];
} & Omit<ComponentProps<'select'>, 'children' | 'id'>;

/**
 * An element whose content is rendered by the server and never hydrated; see docs/no-hydration.md. The browser keeps the markup it
 * received. If React has to render the page again, it takes the markup from the document.
 */
export function NoHydration<Part extends keyof StaticParts>({
  as,
  id,
  part,
  data,
  ...attributes
}: NoHydrationProps<Part>) {
  const [content] = useState(() =>
    server ? { children: server.renderStatic(part, data) } : markupInDocument(id),
  );
  return createElement(as, { id, ...attributes, ...content });
}

function markupInDocument(id: string) {
  return {
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: document.getElementById(id)?.innerHTML ?? '' },
  };
}
