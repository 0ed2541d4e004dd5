import { cache } from 'react';
import { drawQr } from '@/lib/qr';

/** What a page has drawn already, by address: the same squares are sent once and shown again by their id. */
const drawnOnPage = cache(() => new Map<string, { id: string; size: number }>());

/** The QR code of an address, always dark on light so that every camera reads it. The address itself belongs beside it, in text. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const drawn = drawnOnPage();
  const before = drawn.get(address);
  if (before) return <Code size={before.size} label={label} squares={<use href={`#${before.id}`} />} />;

  const drawing = drawQr(address);
  if (!drawing) return null;
  const id = `qr-${drawn.size + 1}`;
  drawn.set(address, { id, size: drawing.size });
  // A hair wider than the rows, so that none shines through between them.
  const squares = <path id={id} d={drawing.path} stroke="#000" strokeWidth="1.03" />;
  return <Code size={drawing.size} label={label} squares={squares} />;
}

function Code({ size, label, squares }: { size: number; label: string; squares: React.ReactNode }) {
  return (
    <svg
      className="qr-code"
      width="176"
      height="176"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
    >
      {squares}
    </svg>
  );
}
