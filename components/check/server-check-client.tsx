'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { type CheckTexts, loadCheckTexts } from '@/lib/check/texts';
import type { Locale } from '@/lib/i18n/routing';
import type { Side } from '@/lib/move/move';

/** What a check works with: the servers to ask, the guide's address, and the words of the button. */
export type CheckProps = {
  ends: readonly { side: Side; host: string; shown: string }[];
  address: string;
  locale: Locale;
  /** What the button says: it names the hosts. */
  ask: string;
  asking: string;
  notLoaded: string;
};

/** What its answers work with besides. `run` counts the presses of the button; each one asks anew. */
export type AnswersProps = CheckProps & {
  texts: CheckTexts;
  run: number;
  onStatus: (status: string) => void;
};

type Loaded = { Answers: ComponentType<AnswersProps>; texts: CheckTexts };

async function load(locale: Locale): Promise<Loaded> {
  const [{ ServerCheckAnswers }, texts] = await Promise.all([
    import('./server-check-answers'),
    loadCheckTexts(locale),
  ]);
  return { Answers: ServerCheckAnswers, texts };
}

/** The button that starts a check, there only where it works. All that a check needs is fetched when it is pressed. */
export function ServerCheckClient(props: CheckProps) {
  const { ask, asking, notLoaded, locale } = props;
  const [isAlive, setAlive] = useState(false);
  const [run, setRun] = useState(0);
  const [status, setStatus] = useState('');
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => setAlive(true), []);
  if (!isAlive) return null;

  const start = () => {
    setStatus(asking);
    setRun(run + 1);
    if (!loaded) load(locale).then(setLoaded, () => setStatus(notLoaded));
  };
  return (
    <>
      <button type="button" onClick={start}>
        {ask}
      </button>
      <p role="status">{status}</p>
      {loaded && <loaded.Answers {...props} texts={loaded.texts} run={run} onStatus={setStatus} />}
    </>
  );
}
