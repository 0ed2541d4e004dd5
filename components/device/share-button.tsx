'use client';

import { useDevice } from './store';

/** Opens the system's own share sheet, where there is one. */
export function ShareButton({ label, title, text, url }: Record<'label' | 'title' | 'text' | 'url', string>) {
  const canShare = useDevice(() => 'share' in navigator);
  if (!canShare) return null;
  // Closing the sheet without sharing is no mistake.
  const share = () => navigator.share({ title, text, url }).catch(() => {});
  return (
    <button type="button" className="quiet-button" onClick={share}>
      {label}
    </button>
  );
}
