import { drawQr } from '@/lib/qr';

/** The QR code of an address, always dark on light so that every camera reads it. The address itself belongs beside it, in text. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const drawing = drawQr(address);
  if (!drawing) return null;
  return (
    <svg className="qr-code" viewBox={`0 0 ${drawing.size} ${drawing.size}`} role="img" aria-label={label}>
      <path d={drawing.path} stroke="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
