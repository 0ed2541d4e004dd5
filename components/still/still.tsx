'use client';

import { createElement, useState } from 'react';
import { insides } from '#still-insides';
import type { Stills } from '@/app/still-insides';

type StillProps<Kind extends keyof Stills> = {
  as: 'section' | 'details' | 'ul' | 'span' | 'select' | 'datalist';
  /** Unlike any other on the page. */
  id: string;
  kind: Kind;
  data: Stills[Kind];
} & Omit<React.ComponentProps<'select'>, 'children' | 'id'> & {
    /** Whether a `details` is open at first. */
    open?: boolean;
  };

/**
 * An element whose insides nobody ever changes: the server draws them from plain data, and the browser leaves alone what came; see
 * docs/decisions/0014-still-parts.md. What is inside can be a link or a field, but nothing of ours runs there.
 */
export function Still<Kind extends keyof Stills>({ as, id, kind, data, ...attributes }: StillProps<Kind>) {
  const [content] = useState(() => insides(kind, data, id));
  return createElement(as, { id, ...attributes, ...content });
}
