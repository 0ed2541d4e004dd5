'use client';

import { useEffect, useState } from 'react';
import { guarded } from '@/components/client/guarded';
import { writeStored } from '@/components/client/storage/storage';
import { nameKey } from '@/lib/browser/storage/keys';
import { type Names, namesInFragment } from '@/lib/browser/storage/names';
import type { Account } from './handle-fields';

/**
 * Asks before user names from the fragment of the address are used. Anybody can make such a link, also with names of their own, so
 * that followers would be moved to the wrong account; so the handles are shown in full.
 */
export const HandleOffer = guarded(function HandleOffer({
  accounts,
  question,
  accept,
  refuse,
}: {
  accounts: Account[];
  question: string;
  accept: string;
  refuse: string;
}) {
  const [names, setNames] = useState<Names>({});
  useEffect(() => {
    const read = () => {
      const found = namesInFragment(location.hash);
      if (found.from || found.to) setNames(found);
    };
    read();
    // On a page that is open already, a link with other names changes only the fragment.
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const offered = accounts.filter(({ side }) => names[side]);
  if (offered.length === 0) return null;

  const answer = (isTheirs: boolean) => {
    for (const { side, host } of offered) if (isTheirs) writeStored(nameKey(side, host), names[side] ?? null);
    history.replaceState(null, '', location.pathname + location.search);
    setNames({});
    // The offer goes away; the fields for the same names are next to it.
    document.querySelector<HTMLElement>('.handles summary')?.focus({ preventScroll: true });
  };
  return (
    <div className="offer" role="alert">
      <p>{question}</p>
      <ul>
        {offered.map(({ side, shown }) => (
          <li key={side}>
            <bdi>
              @{names[side]}@{shown}
            </bdi>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => answer(true)}>
        {accept}
      </button>{' '}
      <button type="button" className="quiet-button" onClick={() => answer(false)}>
        {refuse}
      </button>
    </div>
  );
});
