import { drawQr } from '@/lib/formats/qr';

type QrSquaresProps = {
  address: string;
  label: string;
  /** The id of the squares. */
  squares: string;
  /** Whether they are rendered here; otherwise they are on the page already and reused. */
  isFirst: boolean;
};

/** The QR code of an address, always dark on light so that every camera reads it; nothing for an address that no code can hold. */
export function QrSquares({ address, label, squares, isFirst }: QrSquaresProps) {
  const drawing = drawQr(address);
  if (!drawing) return null;
  return (
    <svg
      className="qr-code"
      width="176"
      height="176"
      viewBox={`0 0 ${drawing.size} ${drawing.size}`}
      role="img"
      aria-label={label}
    >
      {isFirst ? (
        // Slightly wider than the rows, so that no gaps show between them.
        <path id={squares} d={drawing.path} stroke="#000" strokeWidth="1.03" />
      ) : (
        <use href={`#${squares}`} />
      )}
    </svg>
  );
}
