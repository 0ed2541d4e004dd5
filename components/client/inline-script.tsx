'use client';

import { use } from 'react';
import { Nonce } from './nonce/nonce';

/** A script that runs as soon as the page is parsed this far. It carries the nonce of its rendering, as the policy asks. */
export function InlineScript({ children }: { children: string }) {
  return (
    <script nonce={use(Nonce)} suppressHydrationWarning>
      {children}
    </script>
  );
}
