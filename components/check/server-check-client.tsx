'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { CheckTexts } from '@/lib/check/texts';
import type { Locale } from '@/lib/i18n/routing';
import type { Side } from '@/lib/move/move';
import type { KnownSoftware } from '@/lib/software/recognise';

/** What a check works with: the servers to ask, the guide's address, the software we know, and the texts. */
export type CheckProps = {
  ends: readonly { side: Side; host: string; shown: string }[];
  address: string;
  known: readonly KnownSoftware[];
  locale: Locale;
  /** What the button says: it names the hosts. */
  ask: string;
  texts: CheckTexts;
};

/** The answers of a check. `run` counts the presses of the button; each one asks anew. */
export type Answers = ComponentType<CheckProps & { run: number; onStatus: (status: string) => void }>;

/** The button that starts a check, there only where it works. All that a check needs is fetched when it is pressed. */
export function ServerCheckClient(props: CheckProps) {
  const { ask, texts } = props;
  const [isAlive, setAlive] = useState(false);
  const [run, setRun] = useState(0);
  const [status, setStatus] = useState('');
  const [Answers, setAnswers] = useState<Answers | null>(null);
  useEffect(() => setAlive(true), []);
  if (!isAlive) return null;

  const start = () => {
    setStatus(texts.asking);
    setRun(run + 1);
    if (!Answers) {
      import('./server-check-answers').then(
        (loaded) => setAnswers(() => loaded.ServerCheckAnswers),
        () => setStatus(texts.notLoaded),
      );
    }
  };
  return (
    <>
      <button type="button" onClick={start}>
        {ask}
      </button>
      <p role="status">{status}</p>
      {Answers && <Answers {...props} run={run} onStatus={setStatus} />}
    </>
  );
}
