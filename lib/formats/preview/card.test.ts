import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/routing';
import { type PreviewGuide, parsePreview, previews } from '@/lib/pages/previews';
import { previewSvg } from './card';

const longest = `${'m'.repeat(63)}.${'w'.repeat(63)}.${'x-1'.repeat(21)}.${'a'.repeat(57)}.com`;
const guides = Object.keys(previews) as PreviewGuide[];

function svgOf(locale: string, guide: string, query: string): string {
  const preview = parsePreview(locale, guide, new URLSearchParams(query));
  if (!preview) throw new Error(`no picture for ${guide}`);
  return previewSvg(preview);
}

/** The width of the frame within which something is drawn, on each side: left, top, right, bottom. */
async function frame(svg: string): Promise<number[]> {
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const ground = data.subarray(0, 3);
  let [left, top, right, bottom] = [info.width, info.height, 0, 0];
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++) {
      const at = (y * info.width + x) * 3;
      if (data[at] === ground[0] && data[at + 1] === ground[1] && data[at + 2] === ground[2]) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  return [left, top, info.width - 1 - right, info.height - 1 - bottom];
}

describe('previewSvg', () => {
  it('holds none of what was asked for, but shapes alone', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.domain(), (odd, host) => {
        for (const query of [odd, `from=${odd}`, `from=${host}&to=${host}`]) {
          const svg = svgOf('en', 'move-server', query);
          expect(svg.replaceAll(/ (?:d|transform)="[MmCcLlQqAaHhVvZz\d., ()a-z-]+"/g, '')).toMatch(
            /^(?:<\/?(?:svg|g|path|circle|rect)(?: (?:xmlns="http:\/\/www\.w3\.org\/2000\/svg"|[a-zA-Z-]+="[#\w. -]*"))*\/?>)+$/,
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each(guides)('keeps everything on %s within its margins', async (guide) => {
    for (const locale of locales)
      for (const query of ['', 'to=mastodon.social', `from=${longest}&to=${longest}`])
        for (const side of await frame(svgOf(locale, guide, query))) expect(side).toBeGreaterThanOrEqual(44);
  });

  it.each([
    ['from=a.dk', 'from=b.dk'],
    ['from=a.dk', 'to=a.dk'],
    ['from=a.dk', ''],
  ])('draws %s and "%s" differently', (one, other) => {
    expect(svgOf('da', 'move-server', one)).not.toBe(svgOf('da', 'move-server', other));
  });
});
