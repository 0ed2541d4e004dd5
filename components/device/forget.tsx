'use client';

import { useState } from 'react';
import { guarded } from '@/components/client/error-boundary';
import { removeSaved } from './remove-saved';
import { forgetStored, useDevice } from './store';

function hasStored(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    return false;
  }
}

/** One button for all that this site keeps on the device; there only while something is kept. */
export const Forget = guarded(function Forget({
  text,
  label,
  done,
}: {
  text: string;
  label: string;
  done: string;
}) {
  const isKept = useDevice(hasStored);
  const [isDone, setDone] = useState(false);
  const forget = async () => {
    forgetStored();
    // Loaded with the page, not when pressed: forgetting must not depend on a network.
    await removeSaved();
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
});
