import { createHash } from 'node:crypto';
import { previewSvg } from '@/lib/formats/preview/card';
import { previewSize } from '@/lib/pages/preview-url';
import type { Preview } from '@/lib/pages/previews';

/** A finished picture: a PNG, and the tag by which a reader's copy is recognised. */
export type Picture = { bytes: Uint8Array<ArrayBuffer>; etag: string };

/** As few colours as look the same: two grounds, four inks, and the edges of letters. */
const palette = { palette: true, quality: 70, effort: 1, dither: 0 } as const;

/** Draws a preview picture to its last byte; throws where that fails, before anything is answered. */
export async function drawPreview(preview: Preview): Promise<Picture> {
  const svg = Buffer.from(previewSvg(preview));
  const bytes = await draw(svg);
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}

/** With sharp, which Next installs where it can, on threads that render no page; else with the renderer that Next carries along. */
async function draw(svg: Buffer): Promise<Uint8Array<ArrayBuffer>> {
  const sharp = await import('sharp').catch(() => null);
  if (!sharp) return drawInPlace(svg);
  // No picture comes twice: what it would keep is memory for nothing.
  sharp.default.cache(false);
  return new Uint8Array(await sharp.default(svg).png(palette).toBuffer());
}

async function drawInPlace(svg: Buffer): Promise<Uint8Array<ArrayBuffer>> {
  const { ImageResponse } = await import('next/og');
  const source = `data:image/svg+xml;base64,${svg.toString('base64')}`;
  const image = new ImageResponse(<img src={source} {...previewSize} alt="" />, previewSize);
  return new Uint8Array(await image.arrayBuffer());
}
