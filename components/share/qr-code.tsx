import { cache } from 'react';
import { NoHydration } from '@/components/client/no-hydration/no-hydration';

/** The codes on the current page by address. The squares are rendered once and reused by id. */
const codesOnPage = cache(() => new Map<string, { squares: string; shown: number }>());

/** The QR code of an address. Show the address next to it as text. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const codes = codesOnPage();
  const code = codes.get(address) ?? { squares: `qr-${codes.size + 1}`, shown: 0 };
  codes.set(address, code);
  code.shown++;
  const { squares, shown } = code;
  return (
    <NoHydration
      as="span"
      id={`${squares}-${shown}`}
      part="qr"
      data={{ address, label, squares, isFirst: shown === 1 }}
    />
  );
}
