import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PictureCache } from '@/lib/formats/preview/picture-cache';
import { RenderQueue } from '@/lib/formats/preview/render-queue';
import { previewUrl } from '@/lib/pages/preview-url';
import { type Preview, parsePreview } from '@/lib/pages/previews';
import { drawPreview, type Picture } from './draw-preview';

const pictures = new PictureCache<Picture>(8 * 1024 * 1024);
/** One at a time, between the pages; who waits longer than for sixty others gets the static picture. */
const queue = new RenderQueue(1, 60);
/** Milliseconds after which a picture is given up; it takes some fifty, and other servers wait for ten seconds at most. */
const patience = 8000;

const day = 86_400;
const keep = `public, max-age=${day}, s-maxage=${7 * day}, stale-while-revalidate=${7 * day}, stale-if-error=${7 * day}`;

/** The preview picture of a page; the one without servers, not to be kept, where it cannot be drawn right now. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/og/[guide]'>) {
  const { locale, guide } = await params;
  const preview = parsePreview(locale, guide, new URL(request.url).searchParams);
  if (!preview) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  try {
    const key = previewUrl(preview.locale, preview.guide, preview.servers);
    const { bytes, etag } = await pictures.get(key, () => queue.run(() => inTime(drawPreview(preview))));
    const headers = { ...pictureHeaders, 'Cache-Control': keep, ETag: etag };
    const isKnown = request.headers.get('If-None-Match')?.includes(etag);
    return isKnown ? new Response(null, { status: 304, headers }) : new Response(bytes, { headers });
  } catch {
    return staticPicture(preview);
  }
}

function inTime(drawing: Promise<Picture>): Promise<Picture> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, patience, new Error('a picture that takes too long'));
    drawing.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

// That other sites may show it, and what it may not do, is said for all answers in next.config.mjs.
const pictureHeaders = { 'Content-Type': 'image/png' };

async function staticPicture({ locale }: Preview): Promise<Response> {
  const picture = (language: string) =>
    readFile(path.join(process.cwd(), 'public/preview', `${language}.png`));
  const bytes = await picture(locale).catch(() => picture('en'));
  return new Response(bytes, { headers: { ...pictureHeaders, 'Cache-Control': 'no-store' } });
}
