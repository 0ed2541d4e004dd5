'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { type CheckTexts, loadCheckTexts } from '@/lib/browser/checks/texts';
import type { Locale } from '@/lib/i18n/routing';
import type { CheckProps, ResultsProps } from './check-props';

type Loaded = { Results: ComponentType<ResultsProps>; texts: CheckTexts };

async function load(locale: Locale): Promise<Loaded> {
  const [{ CheckResults }, texts] = await Promise.all([import('./check-results'), loadCheckTexts(locale)]);
  return { Results: CheckResults, texts };
}

/** The button that starts a check. Rendered after hydration; the code and texts of the check are loaded when it is clicked. */
export function CheckButton(props: CheckProps) {
  const { ask, asking, notLoaded, locale } = props;
  const [isHydrated, setHydrated] = useState(false);
  const [run, setRun] = useState(0);
  const [status, setStatus] = useState('');
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => setHydrated(true), []);
  if (!isHydrated) return null;

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
      {loaded && <loaded.Results {...props} texts={loaded.texts} run={run} onStatus={setStatus} />}
    </>
  );
}
