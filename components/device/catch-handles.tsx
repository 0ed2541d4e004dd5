'use client';

import { useEffect, useRef, useState } from 'react';
import { guarded } from '@/components/client/error-boundary';
import { nameKey } from '@/lib/browser/storage/keys';
import { hostInPasted } from '@/lib/browser/storage/pasted';
import type { Side } from '@/lib/move/move';
import { store } from './store';

/** Cuts what was pasted into the form down to its servers, and keeps user names on the device; says whether there were any. */
function cutDown(form: HTMLFormElement): boolean {
  let hasCaught = false;
  for (const side of ['from', 'to'] satisfies Side[]) {
    const field = form.elements.namedItem(side);
    if (!(field instanceof HTMLInputElement)) continue;
    const pasted = hostInPasted(field.value);
    if (pasted === null) continue;
    field.value = pasted.sent;
    if (pasted.user === null) continue;
    store(nameKey(side, pasted.host.toLowerCase()), pasted.user);
    hasCaught = true;
  }
  return hasCaught;
}

/** Put into a form with server fields: a user name that is pasted there never leaves the browser, and the reader is told so. */
export const CatchHandles = guarded(function CatchHandles({ caught }: { caught: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  const [hasCaught, setCaught] = useState(false);
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    const cut = () => {
      if (cutDown(form)) setCaught(true);
    };
    form.addEventListener('change', cut);
    form.addEventListener('submit', cut);
    return () => {
      form.removeEventListener('change', cut);
      form.removeEventListener('submit', cut);
    };
  }, []);
  return (
    <p className="caught" role="status" ref={place}>
      {hasCaught && caught}
    </p>
  );
});
