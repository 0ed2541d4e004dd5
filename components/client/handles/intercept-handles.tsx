'use client';

import { useEffect, useRef, useState } from 'react';
import { guarded } from '@/components/client/guarded';
import { writeStored } from '@/components/client/storage/storage';
import { nameKey } from '@/lib/browser/storage/keys';
import { hostInPasted } from '@/lib/browser/storage/pasted';
import type { Side } from '@/lib/move/move';

/** Reduces pasted handles in the form to their hosts and stores the user names. Returns whether there were any. */
function reduceToHosts(form: HTMLFormElement): boolean {
  let hasIntercepted = false;
  for (const side of ['from', 'to'] satisfies Side[]) {
    const field = form.elements.namedItem(side);
    if (!(field instanceof HTMLInputElement)) continue;
    const pasted = hostInPasted(field.value);
    if (pasted === null) continue;
    field.value = pasted.sent;
    if (pasted.user === null) continue;
    writeStored(nameKey(side, pasted.host.toLowerCase()), pasted.user);
    hasIntercepted = true;
  }
  return hasIntercepted;
}

/** For a form with server fields: a user name pasted there is stored on the device instead of being sent, and the reader is told. */
export const InterceptHandles = guarded(function InterceptHandles({ caught }: { caught: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  const [hasIntercepted, setIntercepted] = useState(false);
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    const intercept = () => {
      if (reduceToHosts(form)) setIntercepted(true);
    };
    form.addEventListener('change', intercept);
    form.addEventListener('submit', intercept);
    return () => {
      form.removeEventListener('change', intercept);
      form.removeEventListener('submit', intercept);
    };
  }, []);
  return (
    <p className="caught" role="status" ref={place}>
      {hasIntercepted && caught}
    </p>
  );
});
