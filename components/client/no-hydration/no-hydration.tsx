'use client';

import { type ComponentProps, createElement, useState } from 'react';
import { contentOf, type StaticParts } from '#no-hydration-content';

type NoHydrationProps<Part extends keyof StaticParts> = {
  as: 'div' | 'span' | 'select' | 'datalist';
  /** Unique on the page: the browser finds the server's markup by it. */
  id: string;
  /** What the element contains: the name of a component in `content.server.ts`. */
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
  const [content] = useState(() => contentOf(part, data, id));
  return createElement(as, { id, ...attributes, ...content });
}
