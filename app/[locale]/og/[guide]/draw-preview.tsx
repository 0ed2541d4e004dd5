import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ImageResponse } from 'next/og';
import { previewTexts } from '@/lib/formats/preview/texts';
import { previewSize } from '@/lib/pages/preview-url';
import type { Preview } from '@/lib/pages/previews';
import { Card } from './cards/card';

/** A finished picture: a PNG, and the tag by which a reader's copy is recognised. */
export type Picture = { bytes: Uint8Array<ArrayBuffer>; etag: string };

type Font = { name: string; data: Buffer; weight: 500 | 800; style: 'normal' };

// Read once; the renderer parses a font again for each new list of fonts.
let fonts: Promise<Font[]> | undefined;

async function readFonts(): Promise<Font[]> {
  const weights = [500, 800] as const;
  return Promise.all(
    weights.map(async (weight) => ({
      name: 'Schibsted Grotesk',
      data: await readFile(path.join(process.cwd(), `app/fonts/schibsted-grotesk-${weight}.ttf`)),
      weight,
      style: 'normal' as const,
    })),
  );
}

/** Draws a preview picture to its last byte; throws where that fails, before anything is answered. */
export async function drawPreview(preview: Preview): Promise<Picture> {
  fonts ??= readFonts();
  const texts = await previewTexts(preview.locale);
  const card = <Card preview={preview} texts={texts} />;
  const image = new ImageResponse(card, { ...previewSize, fonts: await fonts });
  const bytes = new Uint8Array(await image.arrayBuffer());
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}
