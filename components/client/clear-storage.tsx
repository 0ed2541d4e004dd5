'use client';

import { useState } from 'react';
import { guarded } from '@/components/client/guarded';
import { removeSavedPages } from './storage/remove-saved-pages';
import { clearStored, useStorage } from './storage/storage';

function hasStored(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    return false;
  }
}

/** A button that removes everything this site has stored on the device. Rendered only while something is stored. */
export const ClearStorage = guarded(function ClearStorage({
  text,
  label,
  done,
}: {
  text: string;
  label: string;
  done: string;
}) {
  const hasValues = useStorage(hasStored);
  const [isDone, setDone] = useState(false);
  const clear = async () => {
    clearStored();
    // Imported statically: it must work without a network.
    await removeSavedPages();
    setDone(true);
  };
  return (
    <div className="forget">
      {hasValues && (
        <p>
          {text}{' '}
          <button type="button" className="quiet-button" onClick={clear}>
            {label}
          </button>
        </p>
      )}
      <p role="status">{isDone && !hasValues && done}</p>
    </div>
  );
});
