'use client';

import type { ReactNode } from 'react';
import { Nonce } from './nonce';

/** Lets `ContentStyles` and `InlineScript` inside it carry the nonce of this rendering, as the policy asks. */
export function RenderingNonce({ nonce, children }: { nonce?: string; children: ReactNode }) {
  return <Nonce value={nonce}>{children}</Nonce>;
}
