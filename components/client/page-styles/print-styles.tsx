'use client';

import { use } from 'react';
import { built } from './built';

/**
 * What is for print alone: linked, and at the end of the page, where asking for it delays nothing. See
 * docs/decisions/0035-print-styles-beside-the-page.md.
 */
export function PrintStyles() {
  const sheet = built && use(built);
  return sheet?.printSheets.map((href) => <link key={href} rel="stylesheet" media="print" href={href} />);
}
