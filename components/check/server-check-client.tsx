'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { type CheckTexts, loadCheckTexts } from '@/lib/browser/checks/texts';
import type { Locale } from '@/lib/i18n/routing';
import type { AnswersProps, CheckProps } from './check-props';

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
