'use client';

import { useState } from 'react';
import { forgetStored, useDevice } from './store';

/** Deletes what the guides have been saved with, and the worker that serves them. */
async function forgetSaved() {
  for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name);
  for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) await worker.unregister();
}

function hasStored(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    return false;
  }
}

/** One button for all that this site keeps on the device; there only while something is kept. */
export function Forget({ text, label, done }: { text: string; label: string; done: string }) {
  const isKept = useDevice(hasStored);
  const [isDone, setDone] = useState(false);
  const forget = async () => {
    await forgetSaved();
    forgetStored();
    setDone(true);
  };
  return (
    <div className="forget">
      {isKept && (
        <p>
          {text}{' '}
          <button type="button" className="quiet-button" onClick={forget}>
            {label}
          </button>
        </p>
      )}
      <p role="status">{isDone && !isKept && done}</p>
    </div>
  );
}
