import jsqr from 'jsqr';

// The package is CommonJS, and its types say otherwise.
const decode = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;

const scale = 4;

/** What a camera reads from a drawing of ours: its dark runs painted as pixels and given to a decoder. Null where it reads nothing. */
export function readQr(path: string, size: number): string | null {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, command, first = '0', second = '0'] of path.matchAll(/([Mmh])([\d.]+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Math.floor(Number(second))];
    if (command === 'm') x += Number(first);
    if (command !== 'h') continue;
    paint(pixels, side, x, y, Number(first));
    x += Number(first);
  }
  return decode(pixels, side, side)?.data ?? null;
}

function paint(pixels: Uint8ClampedArray, side: number, x: number, y: number, length: number) {
  for (let row = y * scale; row < (y + 1) * scale; row++) {
    for (let column = x * scale; column < (x + length) * scale; column++) {
      pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
}
