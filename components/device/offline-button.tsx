'use client';

import { useState } from 'react';
import { savedKey } from '@/lib/device/keys';
import { removeSaved } from './remove-saved';
import { forgetStored, store, stored, useDevice } from './store';

type State = 'idle' | 'saving' | 'failed';

/** Saves the page for reading without a network, and takes it away again. */
export function OfflineButton({
  save,
  saving,
  saved,
  remove,
  failed,
}: Record<'save' | 'saving' | 'saved' | 'remove' | 'failed', string>) {
  const [state, setState] = useState<State>('idle');
  const canSave = useDevice(() => 'serviceWorker' in navigator);
  const isSaved = useDevice(() => stored(savedKey(location.pathname + location.search)) !== null);
  if (!canSave) return null;

  const press = async () => {
    if (isSaved) {
      await removeSaved();
      forgetStored(savedKey(''));
      return;
    }
    setState('saving');
    try {
      const { savePage } = await import('./saved-pages');
      await savePage();
      store(savedKey(location.pathname + location.search), '1');
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <p>
      <button type="button" className="quiet-button" onClick={press} disabled={state === 'saving'}>
        {isSaved ? remove : save}
      </button>{' '}
      <span role="status">
        {state === 'saving' ? saving : isSaved ? saved : state === 'failed' ? failed : ''}
      </span>
    </p>
  );
}
