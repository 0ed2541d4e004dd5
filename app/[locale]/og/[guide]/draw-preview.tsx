import { createHash } from 'node:crypto';
import { ImageResponse } from 'next/og';
import { PreviewCard } from '@/components/site/preview-card';
import { fontFiles } from '@/lib/preview/fonts';
import { previewSize } from '@/lib/preview/preview-url';
import type { Preview } from '@/lib/preview/previews';
import { shrinkPng } from '@/lib/preview/shrink-png';

/** A finished picture: a PNG, and the tag by which a reader's copy is recognised. */
export type Picture = { bytes: Uint8Array<ArrayBuffer>; etag: string };

/** Draws a preview picture to its last byte; throws where that fails, before anything is answered. */
export async function drawPreview(preview: Preview): Promise<Picture> {
  const response = new ImageResponse(<PreviewCard {...preview} />, { ...previewSize, fonts: fontFiles });
  const bytes = await shrinkPng(new Uint8Array(await response.arrayBuffer()));
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}
