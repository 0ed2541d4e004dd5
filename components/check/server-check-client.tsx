'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { ErrorBoundary, guarded } from '@/components/client/error-boundary';
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

/** Instead of a check that failed before it began. */
const Failed = ({ failed }: CheckProps) => <p role="status">{failed}</p>;

/** The button that starts a check, there only where it works. All that a check needs is fetched when it is pressed. */
export const ServerCheckClient = guarded(function ServerCheckClient(props: CheckProps) {
  const { ask, asking, notLoaded, failed, locale } = props;
  const [isAlive, setAlive] = useState(false);
  const [run, setRun] = useState(0);
  // The press from which on these answers stand: after a failure the next one draws them anew.
  const [firstRun, setFirstRun] = useState(1);
  const [hasFailed, setFailed] = useState(false);
  const [status, setStatus] = useState('');
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => setAlive(true), []);
  if (!isAlive) return null;

  const start = () => {
    setStatus(asking);
    setRun(run + 1);
    if (hasFailed) setFirstRun(run + 1);
    setFailed(false);
    if (!loaded) load(locale).then(setLoaded, () => setStatus(notLoaded));
  };
  const fail = () => {
    setFailed(true);
    setStatus(failed);
  };
  return (
    <>
      <button type="button" onClick={start}>
        {ask}
      </button>
      <p role="status">{status}</p>
      {loaded && (
        <ErrorBoundary key={firstRun} onError={fail}>
          <loaded.Answers {...props} texts={loaded.texts} run={run} onStatus={setStatus} />
        </ErrorBoundary>
      )}
    </>
  );
}, Failed);
