'use client';

import { useEffect, useRef, useState } from 'react';
import { nameKey } from '@/lib/device/keys';
import { hostInPasted } from '@/lib/device/pasted';
import type { Side } from '@/lib/move/move';
import { store } from './store';

/** Cuts a handle pasted into the form down to its server before anything is sent, and keeps the name on the device. */
function cutDown(form: HTMLFormElement): string | null {
  let caught: string | null = null;
  for (const side of ['from', 'to'] satisfies Side[]) {
    const field = form.elements.namedItem(side);
    if (!(field instanceof HTMLInputElement)) continue;
    const pasted = hostInPasted(field.value);
    if (pasted === null) continue;
    field.value = pasted.host;
    if (pasted.user === null) continue;
    store(nameKey(side, pasted.host.toLowerCase()), pasted.user);
    caught = pasted.user;
  }
  return caught;
}

/** Put into a form with server fields: a user name that is pasted there never leaves the browser. */
export function CatchHandles({ before, after }: { before: string; after: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  const [caught, setCaught] = useState<string | null>(null);
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    const cut = () => {
      const name = cutDown(form);
      if (name !== null) setCaught(name);
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
      {caught !== null && `${before}${caught}${after}`}
    </p>
  );
}
