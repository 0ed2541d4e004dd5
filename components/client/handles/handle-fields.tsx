'use client';

import { useEffect, useId, useState } from 'react';
import { guarded } from '@/components/client/guarded';
import { readStored, useStored, writeStored } from '@/components/client/storage/storage';
import { useIsHydrated } from '@/components/client/use-is-hydrated';
import { nameKey } from '@/lib/browser/storage/keys';
import { nameIn, namesFragment } from '@/lib/browser/storage/names';
import type { Side } from '@/lib/move/move';

/** One of the reader's accounts without its user name; `shown` is its host for display. */
export type Account = { side: Side; host: string; shown: string; label: string };

/**
 * The fields for the reader's user names. The inputs have no `name`, so no form sends them. Rendered after hydration, so that the
 * page has no field while it is read (decision 0039).
 */
export const HandleFields = guarded(function HandleFields({
  accounts,
  address,
  invalid,
  link,
  linkDone,
}: {
  accounts: Account[];
  /** The page's own, from the root. */
  address: string;
  invalid: string;
  link: string;
  linkDone: string;
}) {
  const isHydrated = useIsHydrated();
  useEffect(() => {
    // A handle that was pasted with an internationalized host was stored under that spelling.
    for (const { side, host, shown } of accounts) {
      const kept = shown === host ? null : readStored(nameKey(side, shown));
      if (kept === null) continue;
      writeStored(nameKey(side, host), kept);
      writeStored(nameKey(side, shown), null);
    }
  }, [accounts]);
  if (!isHydrated) return null;
  return (
    <>
      <div className="route-fields">
        {accounts.map((account) => (
          <NameField key={account.side} account={account} invalid={invalid} />
        ))}
      </div>
      <LinkWithNames accounts={accounts} address={address} label={link} done={linkDone} />
    </>
  );
});

function NameField({
  account: { side, host, shown, label },
  invalid,
}: {
  account: Account;
  invalid: string;
}) {
  const id = useId();
  const key = nameKey(side, host);
  const kept = useStored(key) ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? kept;
  const isInvalid = value.trim() !== '' && nameIn(value) === null;
  const take = (text: string) => {
    setTyped(text);
    writeStored(key, nameIn(text));
  };
  return (
    <div className={`field field-${side}`}>
      <label htmlFor={id}>{label}</label>
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
          onChange={({ target }) => take(target.value)}
          onBlur={() => setTyped(isInvalid ? value : null)}
        />
        <bdi id={`${id}-host`}>@{shown}</bdi>
      </span>
      <p className="field-error" id={`${id}-error`} role="status">
        {isInvalid && invalid}
      </p>
    </div>
  );
}

function LinkWithNames({
  accounts,
  address,
  label,
  done,
}: Record<'address' | 'label' | 'done', string> & { accounts: Account[] }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    const names = accounts.map(({ side, host }) => [side, readStored(nameKey(side, host)) ?? undefined]);
    const link = location.origin + address + namesFragment(Object.fromEntries(names));
    try {
      await navigator.clipboard.writeText(link);
      setSaid(done);
    } catch {
      // Without permission the link is shown, to be copied by hand.
      setSaid(link);
    }
  };
  return (
    <p>
      <button type="button" className="quiet-button" onClick={copy}>
        {label}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
