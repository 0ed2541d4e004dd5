'use client';

import { useEffect, useRef, useState } from 'react';
import { guarded } from '@/components/client/guarded';
import { removeSavedPages } from './storage/remove-saved-pages';
import { clearStored, subscribe } from './storage/storage';

function hasStored(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    return false;
  }
}

/**
 * A button that removes everything this site has stored on the device. Shown only while something is stored: until React knows, as the
 * script in the title found it, so that the end of the page does not move.
 */
export const ClearStorage = guarded(function ClearStorage({
  text,
  label,
  done,
}: {
  text: string;
  label: string;
  done: string;
}) {
  const [hasValues, setHasValues] = useState<boolean | null>(null);
  useEffect(() => {
    const read = () => setHasValues(hasStored());
    read();
    return subscribe(read);
  }, []);
  const [isDone, setDone] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const isForgotten = isDone && hasValues === false;
  // The button has gone away with what it removed.
  useEffect(() => {
    if (isForgotten) said.current?.focus({ preventScroll: true });
  }, [isForgotten]);
  const clear = async () => {
    clearStored();
    // Imported statically: it must work without a network.
    await removeSavedPages();
    setDone(true);
  };
  return (
    <div className="forget">
      {hasValues !== false && (
        <p className={hasValues === null ? 'if-stored' : undefined}>
          {text}{' '}
          <button type="button" className="quiet-button" onClick={clear}>
            {label}
          </button>
        </p>
      )}
      <p role="status" tabIndex={-1} ref={said}>
        {isForgotten && done}
      </p>
    </div>
  );
});
