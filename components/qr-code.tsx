import { drawQr } from '@/lib/qr';

/** The QR code of an address, always dark on light so that every camera reads it. The address itself belongs beside it, in text. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const drawing = drawQr(address);
  if (!drawing) return null;
  return (
    <svg className="qr-code" viewBox={`0 0 ${drawing.size} ${drawing.size}`} role="img" aria-label={label}>
      {/* A hair wider than the rows, so that none shines through between them. */}
      <path d={drawing.path} stroke="#000" strokeWidth="1.03" />
    </svg>
  );
}
