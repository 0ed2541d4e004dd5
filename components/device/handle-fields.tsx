'use client';

import { useEffect, useId, useState } from 'react';
import { nameKey } from '@/lib/device/keys';
import { type Names, nameIn, namesFragment, namesInFragment } from '@/lib/device/names';
import type { Side } from '@/lib/move/move';
import { store, stored, useStored } from './store';

type Account = { side: Side; host: string; shown: string; label: string };
type Texts = Record<'invalid' | 'offer' | 'accept' | 'refuse' | 'link' | 'linkDone', string>;

/** The fields for the reader's user names, and the offer to use those that came after `#` in the address. */
export function HandleFields({ accounts, texts }: { accounts: Account[]; texts: Texts }) {
  useEffect(() => {
    // A name pasted with a server in other letters was kept under those letters.
    for (const { side, host, shown } of accounts) {
      const kept = shown === host ? null : stored(nameKey(side, shown));
      if (kept === null) continue;
      store(nameKey(side, host), kept);
      store(nameKey(side, shown), null);
    }
  }, [accounts]);
  return (
    <>
      <Offer accounts={accounts} texts={texts} />
      <div className="route-fields">
        {accounts.map((account) => (
          <NameField key={account.side} account={account} invalid={texts.invalid} />
        ))}
      </div>
      <LinkToOneself accounts={accounts} texts={texts} />
    </>
  );
}

function NameField({ account, invalid }: { account: Account; invalid: string }) {
  const id = useId();
  const key = nameKey(account.side, account.host);
  const kept = useStored(key) ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? kept;
  const isInvalid = value.trim() !== '' && nameIn(value) === null;
  return (
    <div className={`field field-${account.side}`}>
      <label htmlFor={id}>{account.label}</label>
      <span className="name-field">
        <input
          id={id}
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck="false"
          value={value}
          aria-invalid={isInvalid || undefined}
          aria-describedby={`${id}-host ${id}-error`}
          onChange={(event) => {
            setTyped(event.target.value);
            store(key, nameIn(event.target.value));
          }}
          onBlur={() => setTyped(isInvalid ? value : null)}
        />
        <bdi id={`${id}-host`}>@{account.shown}</bdi>
      </span>
      <p className="field-error" id={`${id}-error`} role="status">
        {isInvalid && invalid}
      </p>
    </div>
  );
}

/** Names in the address may have been put there by somebody else, so they are shown and asked about before they are used. */
function Offer({ accounts, texts }: { accounts: Account[]; texts: Texts }) {
  const [names, setNames] = useState<Names>({});
  useEffect(() => setNames(namesInFragment(location.hash)), []);
  const offered = accounts.filter(({ side }) => names[side]);
  if (offered.length === 0) return null;
  const answer = (isTheirs: boolean) => {
    for (const { side, host } of offered) if (isTheirs) store(nameKey(side, host), names[side] ?? null);
    history.replaceState(null, '', location.pathname + location.search);
    setNames({});
  };
  return (
    <div className="offer" role="alert">
      <p>{texts.offer}</p>
      <ul>
        {offered.map(({ side, shown }) => (
          <li key={side}>
            <bdi>
              <strong>
                @{names[side]}@{shown}
              </strong>
            </bdi>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => answer(true)}>
        {texts.accept}
      </button>
      <button type="button" className="quiet-button" onClick={() => answer(false)}>
        {texts.refuse}
      </button>
    </div>
  );
}

function LinkToOneself({ accounts, texts }: { accounts: Account[]; texts: Texts }) {
  const [isDone, setDone] = useState(false);
  const copy = async () => {
    const names = Object.fromEntries(
      accounts.map(({ side, host }) => [side, stored(nameKey(side, host)) ?? undefined]),
    );
    const { origin, pathname, search } = location;
    await navigator.clipboard.writeText(origin + pathname + search + namesFragment(names));
    setDone(true);
  };
  return (
    <p>
      <button type="button" className="quiet-button" onClick={copy}>
        {texts.link}
      </button>{' '}
      <span role="status">{isDone && texts.linkDone}</span>
    </p>
  );
}
