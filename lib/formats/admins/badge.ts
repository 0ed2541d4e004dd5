import { siteName } from '@/lib/pages/site';
import { svgText } from './svg';

/** A badge for a light page or a dark one. */
export const badgeThemes = ['light', 'dark'] as const;
export type BadgeTheme = (typeof badgeThemes)[number];

const colours: Record<BadgeTheme, { ground: string; line: string; ink: string }> = {
  light: { ground: '#ffffff', line: '#8b8894', ink: '#1c1a27' },
  dark: { ground: '#1e1e27', line: '#777584', ink: '#ecebf2' },
};

/** Width and height of a badge in pixels. */
export const badgeSize = { width: 188, height: 40 } as const;

/** Room for the words, and what a letter of them takes in most fonts, in pixels. */
const room = badgeSize.width - 56;
const letter = 8.2;

/**
 * The badge as an SVG file with these words on it. It names no server and asks for nothing, so that one file fits everybody and
 * can be hosted anywhere; the link around it does the rest.
 */
export function drawBadge(words: string, theme: BadgeTheme): string {
  const { ground, line, ink } = colours[theme];
  const { width, height } = badgeSize;
  // A given length keeps the words inside whatever the font; short words are set in the middle instead of being stretched.
  const length = Math.min(room, Math.round(words.length * letter));
  const aside = (room - length) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${svgText(`${words} (${siteName})`)}">
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="9.5" fill="${ground}" stroke="${line}"/>
<g transform="translate(${11 + aside} 8) scale(.75)" fill="none" stroke="${ink}" stroke-width="3.2">
<circle cx="5.5" cy="25.5" r="3" fill="${ink}" stroke="none"/>
<path d="M5.5 25.5C5.5 14 10 7.5 16 7.5c5 0 7.8 4.5 9 12"/>
<path d="M18.6 15.6 25.2 20.6 29.4 13.4" stroke-linecap="round" stroke-linejoin="round"/>
</g>
<text x="${44 + aside}" y="25.5" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif" font-size="15" font-weight="700" fill="${ink}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${svgText(words)}</text>
</svg>
`;
}
