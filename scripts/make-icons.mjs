/**
 * Makes the site's icons from one drawing, the same hop as `components/site/logo.tsx`. Run by hand when it changes:
 *
 *     node scripts/make-icons.mjs
 *
 * Uses sharp, which Next brings along.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import sharp from 'sharp';

const paper = '#fbf9f4';
const ink = '#1d1b26';

const hop = `<g class="hop" fill="none" stroke="${paper}" stroke-width="3.2">
    <circle class="foot" cx="5.5" cy="25.5" r="3" fill="${paper}" stroke="none"/>
    <path d="M5.5 25.5C5.5 14 10 7.5 16 7.5c5 0 7.8 4.5 9 12"/>
    <path d="M18.6 15.6 25.2 20.6 29.4 13.4" stroke-linecap="round" stroke-linejoin="round"/>
  </g>`;

/** The hop on its tile: rounded or to the edges, the hop as large as `scale` says. */
function icon({ radius, scale, style = '' }) {
  const offset = 16 - scale * 16;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" aria-hidden="true">${style}
  <rect class="tile" width="32" height="32" rx="${radius}" fill="${ink}"/>
  <g transform="translate(${round(offset - 0.7 * scale)} ${round(offset - 0.4 * scale)}) scale(${scale})">
  ${hop}
  </g>
</svg>
`;
}

const round = (number) => Math.round(number * 100) / 100;

const inTheDark = `
  <style>
    @media (prefers-color-scheme: dark) {
      .tile { fill: ${paper}; }
      .hop { stroke: ${ink}; }
      .foot { fill: ${ink}; }
    }
  </style>`;

const draw = (svg, size) => sharp(Buffer.from(svg), { density: 72 * (size / 32) }).resize(size, size);
const png = (svg, size) => draw(svg, size).png({ palette: true }).toBuffer();

/** An ICO file that holds one PNG of at most 255 pixels; in full colour, as readers of ICO expect. */
function ico(image, size) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(image.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, image]);
}

const rounded = icon({ radius: 7, scale: 0.88 });
const full = icon({ radius: 0, scale: 0.7 });
const maskable = icon({ radius: 0, scale: 0.58 });

await mkdir('public/icons', { recursive: true });
await writeFile('app/icon.svg', icon({ radius: 7, scale: 0.88, style: inTheDark }));
await writeFile('app/apple-icon.png', await png(full, 180));
await writeFile('app/favicon.ico', ico(await draw(rounded, 32).ensureAlpha().png().toBuffer(), 32));
await writeFile('public/icons/icon-192.png', await png(rounded, 192));
await writeFile('public/icons/icon-512.png', await png(rounded, 512));
await writeFile('public/icons/icon-maskable-512.png', await png(maskable, 512));
