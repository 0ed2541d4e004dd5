'use client';

import { useEffect, useState } from 'react';
import { guarded } from '@/components/client/error-boundary';
import { nameKey } from '@/lib/browser/storage/keys';
import { type Names, namesInFragment } from '@/lib/browser/storage/names';
import type { Account } from './handle-fields';
import { store } from './store';

/**
 * User names that came after `#` in the address may have been put there by somebody else, to send the followers elsewhere: they are
 * shown in full and asked about before anything in the guide becomes theirs.
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
    // Where the guide is open already, a link with names changes nothing but this.
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const offered = accounts.filter(({ side }) => names[side]);
  if (offered.length === 0) return null;

  const answer = (isTheirs: boolean) => {
    for (const { side, host } of offered) if (isTheirs) store(nameKey(side, host), names[side] ?? null);
    history.replaceState(null, '', location.pathname + location.search);
    setNames({});
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
