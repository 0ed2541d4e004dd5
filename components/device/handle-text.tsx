'use client';

import { nameKey } from '@/lib/device/keys';
import { nameIn } from '@/lib/device/names';
import type { Side } from '@/lib/move/move';
import { useStored } from './store';

/** A handle with the reader's own name in it once the device knows it; until then, and without scripts, the example. It breaks before the server. */
export function HandleText({
  side,
  host,
  before,
  example,
  after,
}: {
  side: Side;
  host: string;
  before: string;
  example: string;
  after: string;
}) {
  const kept = useStored(nameKey(side, host));
  // What is kept may have been put there by somebody else's hand.
  return (
    <>
      {before + ((kept && nameIn(kept)) ?? example)}
      <wbr />
      {after}
    </>
  );
}
