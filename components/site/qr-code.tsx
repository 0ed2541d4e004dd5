import { cache } from 'react';
import { Still } from '@/components/still/still';

/** The codes a page has already, by address: their squares are drawn once and shown again by their id. */
const codesOnPage = cache(() => new Map<string, { squares: string; shown: number }>());

/** The QR code of an address. The address itself belongs beside it, in text. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const codes = codesOnPage();
  const code = codes.get(address) ?? { squares: `qr-${codes.size + 1}`, shown: 0 };
  codes.set(address, code);
  code.shown++;
  const { squares, shown } = code;
  return (
    <Still
      as="span"
      id={`${squares}-${shown}`}
      kind="qr"
      data={{ address, label, squares, isFirst: shown === 1 }}
    />
  );
}
