'use client';

import { type ComponentType, useState } from 'react';
import { ErrorBoundary } from '@/components/client/error-boundary';
import { guarded } from '@/components/client/guarded';
import { useIsHydrated } from '@/components/client/use-is-hydrated';
import { type CheckTexts, loadCheckTexts } from '@/lib/browser/checks/texts';
import type { Locale } from '@/lib/i18n/routing';
import type { CheckProps, ResultsProps } from './check-props';

type Loaded = { Results: ComponentType<ResultsProps>; texts: CheckTexts };

async function load(locale: Locale): Promise<Loaded> {
  const [{ CheckResults }, texts] = await Promise.all([import('./check-results'), loadCheckTexts(locale)]);
  return { Results: CheckResults, texts };
}

/** Rendered in place of a check that threw before it began. */
const Failed = ({ failed }: CheckProps) => <p role="status">{failed}</p>;

/** The button that starts a check. Rendered after hydration; the code and texts of the check are loaded when it is clicked. */
export const CheckButton = guarded(function CheckButton(props: CheckProps) {
  const { ask, asking, notLoaded, failed, locale } = props;
  const isHydrated = useIsHydrated();
  const [run, setRun] = useState(0);
  // The click from which on these results stand: after a failure the next one renders them anew.
  const [firstRun, setFirstRun] = useState(1);
  const [hasFailed, setFailed] = useState(false);
  const [status, setStatus] = useState('');
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  if (!isHydrated) return null;

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
          <loaded.Results {...props} texts={loaded.texts} run={run} onStatus={setStatus} />
        </ErrorBoundary>
      )}
    </>
  );
}, Failed);
