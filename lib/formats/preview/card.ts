import { previewSize } from '@/lib/pages/preview-url';
import { type Preview, sidesOf } from '@/lib/pages/previews';
import { siteName } from '@/lib/pages/site';
import { headBottom, headTop, ink, inMiddle, margin, paper } from './layout';
import { opening } from './opening';
import { oneServer, twoServers } from './server-rows';
import { placed, strokes } from './shapes';
import { previewTexts } from './texts';

/**
 * The preview picture of a page as an SVG file. Every text is laid out here, so that nothing can overflow, and drawn as outlines, so
 * that nothing of what a reader wrote stands in the file.
 */
export function previewSvg(preview: Preview): string {
  const { width, height } = previewSize;
  const size = `width="${width}" height="${height}"`;
  const ground = `<rect ${size} fill="${paper}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}">${ground}${head}${content(preview)}</svg>`;
}

function content({ locale, guide, servers }: Preview): string {
  const texts = previewTexts[locale];
  const { title, summary } = texts[guide];
  const sides = sidesOf(guide);
  if (!sides.some((side) => servers[side])) return opening(title, summary);
  return sides.length > 1 ? twoServers(title, texts, servers) : oneServer(title, texts, servers.to);
}

const headHeight = headBottom - headTop;

/** The mark of the site, that of `components/site/logo.tsx`, in a square of 32. */
const mark =
  `<circle cx="5.5" cy="25.5" r="3" fill="${ink}"/>` +
  `<path d="M5.5 25.5C5.5 14 10 7.5 16 7.5c5 0 7.8 4.5 9 12" fill="none" stroke="${ink}" stroke-width="3.2"/>` +
  strokes('M18.6 15.6 25.2 20.6 29.4 13.4', 3.2, ink);

const name = { x: margin + headHeight + 14, top: headTop, height: headHeight, colour: ink, lineHeight: 1 };

const head =
  placed({ x: margin, y: headTop }, headHeight / 32, mark) +
  inMiddle({ lines: [siteName], size: 38 }, 800, name);
