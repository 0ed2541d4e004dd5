'use client';

import { type FormEvent, useId, useRef, useState } from 'react';
import { guarded } from '@/components/client/guarded';
import { readStored } from '@/components/client/storage/storage';
import { readAccount } from '@/lib/browser/checks/account';
import { accountFindings } from '@/lib/browser/checks/account-findings';
import type { ServerReport } from '@/lib/browser/checks/check-server';
import { type Finding, fill } from '@/lib/browser/checks/finding';
import { accountName } from '@/lib/browser/checks/same-account';
import { nameKey } from '@/lib/browser/storage/keys';
import type { ResultsProps } from './check-props';
import { Findings } from './findings';

/** Asks the two servers about the reader's two accounts. The inputs have no `name`, so nothing typed ends in an address. */
export const AccountCheck = guarded(function AccountCheck({
  ends,
  locale,
  asking,
  failed,
  texts,
  reports,
}: ResultsProps & { reports: ServerReport[] }) {
  const id = useId();
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [status, setStatus] = useState('');
  const latest = useRef(0);
  const [from, to] = ends.map(({ host }) => ({
    host,
    domain: reports.find((report) => report.host === host)?.domain ?? null,
  }));

  async function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const [oldField, newField, startField] = event.currentTarget.querySelectorAll('input');
    if (!from || !to || !oldField || !newField) return;
    const oldName = accountName(oldField.value, from);
    const newName = accountName(newField.value, to);
    const wrong = [...(oldName === null ? [from.host] : []), ...(newName === null ? [to.host] : [])].map(
      (host): Finding => ({ id: 'nameUnreadable', tone: 'act', values: { host } }),
    );
    latest.current += 1;
    const run = latest.current;
    setFindings(wrong);
    setStatus('');
    if (oldName === null || newName === null) return;
    setStatus(asking);
    const ask = (url: string, init: RequestInit) => fetch(url, init);
    try {
      const [old, current] = await Promise.all([
        readAccount({ ...from, name: oldName }, ask),
        readAccount({ ...to, name: newName }, ask),
      ]);
      // Superseded by a later submit.
      if (run !== latest.current) return;
      setFindings(accountFindings(old, current, numberIn(startField?.value ?? '')));
      setStatus(texts.answered);
    } catch {
      setStatus(failed);
    }
  }

  return (
    <form className="account-check" onSubmit={check} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{texts.accounts.title}</h3>
      <p>{texts.accounts.intro}</p>
      <div className="route-fields">
        {ends.map(({ side, host, shown }) => (
          <div className={`field field-${side}`} key={side}>
            <label htmlFor={`${id}-${side}`}>{fill(texts.accounts[side], { [side]: shown })}</label>
            <input
              id={`${id}-${side}`}
              type="text"
              autoComplete="off"
              autoCapitalize="none"
              autoCorrect="off"
              spellCheck="false"
              defaultValue={readStored(nameKey(side, host)) ?? ''}
            />
          </div>
        ))}
        <div className="field">
          <label htmlFor={`${id}-start`}>{texts.accounts.start}</label>
          <input id={`${id}-start`} type="text" inputMode="numeric" autoComplete="off" />
        </div>
      </div>
      <button type="submit">{texts.accounts.ask}</button>
      <p role="status">{status}</p>
      <Findings findings={findings} texts={texts} locale={locale} />
    </form>
  );
});

/** A typed number, with `.`, `,` or spaces between thousands; null where it is none. */
function numberIn(typed: string): number | null {
  const digits = typed.replace(/[\s.,]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
