import { previewSize } from '@/lib/pages/preview-url';

/** The colours of the pictures: those of the pages in daylight. */
export const colours = { paper: '#fbf9f4', ink: '#1d1b26', quiet: '#5d5a69' } as const;

/** What tells the old server from the new one. */
export const sideColours = {
  from: { colour: '#93430f', tint: '#fbe9da', edge: '#e8bf9e' },
  to: { colour: '#0b664d', tint: '#dcf0e7', edge: '#9fd0bd' },
} as const;

/** Pixels that stay empty left and right, and the width between them. */
export const margin = 56;
export const innerWidth = previewSize.width - 2 * margin;
