import { siteName } from '@/lib/pages/site';
import { svgText } from './svg';

/** A badge for a light page or a dark one. */
export const badgeThemes = ['light', 'dark'] as const;
export type BadgeTheme = (typeof badgeThemes)[number];

type Colours = Record<'ground' | 'line' | 'ink' | 'from' | 'to', string>;

const colours: Record<BadgeTheme, Colours> = {
  light: { ground: '#ffffff', line: '#8b8894', ink: '#1c1a27', from: '#8f3a0b', to: '#00664a' },
  dark: { ground: '#1e1e27', line: '#777584', ink: '#ecebf2', from: '#f3a672', to: '#62d2a9' },
};

/** Width and height of a badge in pixels. */
export const badgeSize = { width: 188, height: 40 } as const;

/** Room for the words, and what a letter of them takes in most fonts, in pixels. */
const room = badgeSize.width - 56;
const letter = 8.2;

/**
 * The badge as an SVG file with these words beside two windows, the old server's behind the new one's. It names no server and asks for
 * nothing, so that one file fits everybody and can be hosted anywhere; the link around it does the rest.
 */
export function drawBadge(words: string, theme: BadgeTheme): string {
  const { ground, line, ink, from, to } = colours[theme];
  const { width, height } = badgeSize;
  // A given length keeps the words inside whatever the font; short words are set in the middle instead of being stretched.
  const length = Math.min(room, Math.round(words.length * letter));
  const aside = (room - length) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${svgText(`${words} (${siteName})`)}">
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="9.5" fill="${ground}" stroke="${line}"/>
<g transform="translate(${9 + aside} 9)" fill="${ground}" stroke-width="1.5">
<g stroke="${from}">
<rect x=".75" y=".75" width="19" height="14" rx="2.5"/>
<path d="M.75 4.75h19M4 8.5h3.5v3.5h-3.5z"/>
</g>
<g stroke="${to}">
<rect x="9.25" y="7.25" width="19" height="14" rx="2.5"/>
<path d="M9.25 11.25h19"/>
<circle cx="14.5" cy="16.25" r="2.25" fill="${to}" stroke="none"/>
</g>
</g>
<text x="${45 + aside}" y="25.5" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif" font-size="15" font-weight="700" fill="${ink}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${svgText(words)}</text>
</svg>
`;
}
