import { encode } from 'uqr';

/** A QR code as a drawing: the rows of dark squares as one SVG path of strokes, 1 wide, in a square of `size`. */
export type QrDrawing = { path: string; size: number };

// One mask for all: trying the eight and weighing them takes ten times as long, and cameras read each of them.
const settings = { ecc: 'L', border: 4, maskPattern: 3 } as const;

/** The QR code of an address, with the quiet border that readers need, or null for more text than a code can hold. */
export function drawQr(address: string): QrDrawing | null {
  try {
    const { data, size } = encode(address, settings);
    return { path: data.map(drawRow).join(''), size };
  } catch {
    return null;
  }
}

/** The dark runs of one row: `M4 4.5h7m2 0h1`. */
function drawRow(row: readonly boolean[], y: number): string {
  let path = '';
  let end = 0;
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    const length = x + 1 - start;
    path += path === '' ? `M${start} ${y}.5h${length}` : `m${start - end} 0h${length}`;
    end = x + 1;
  }
  return path;
}
