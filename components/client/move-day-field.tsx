'use client';

import { useEffect, useState } from 'react';
import { guarded } from '@/components/client/guarded';

/**
 * The field for the day of the move, in the section with the given `id`: there once the address points at the section, and always
 * without JavaScript. It is not in the page before, for making one takes Chromium 30 ms on a slow phone (decision 0039). The form can be
 * sent without it.
 */
export const MoveDayField = guarded(function MoveDayField({
  section,
  label,
}: Record<'section' | 'label', string>) {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const look = () => {
      if (location.hash === `#${section}`) setAsked(true);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [section]);
  const field = (
    <div className="field">
      <label htmlFor="move-day">{label}</label>
      <input id="move-day" type="date" name="date" min="2000-01-01" max="2199-12-31" />
    </div>
  );
  return isAsked ? field : <noscript>{field}</noscript>;
});
