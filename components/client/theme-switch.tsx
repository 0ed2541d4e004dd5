'use client';

import { startTransition, useEffect, useState } from 'react';
import { guarded } from '@/components/client/guarded';
import { readStored, subscribeToOtherPages, writeStored } from './storage/storage';

export type Theme = 'auto' | 'light' | 'dark';

/** Sets `theme-color` for a chosen theme. For `auto` the two metas of the page hold, one for each colour scheme. */
function setThemeColor(theme: string) {
  document.querySelector('meta[name=theme-color]:not([media])')?.remove();
  if (theme === 'auto') return;
  const meta = document.createElement('meta');
  meta.name = 'theme-color';
  meta.content = getComputedStyle(document.documentElement).backgroundColor;
  // The first matching meta wins.
  document.head.prepend(meta);
}

function apply(theme: string) {
  document.documentElement.dataset.theme = theme;
  setThemeColor(theme);
}

/**
 * A select for light, dark or the system's theme. Stored on the device once the reader chooses. Rendered after hydration: it needs the
 * script, and for a field that is seen Chromium lays out the page within the task that reads its end.
 */
export const ThemeSwitch = guarded(function ThemeSwitch({
  label,
  names,
}: {
  label: string;
  names: Record<Theme, string>;
}) {
  const [theme, setTheme] = useState<string | null>(null);
  useEffect(() => {
    const show = () => {
      const stored = readStored('theme') ?? 'auto';
      const known = Object.hasOwn(names, stored) ? stored : 'auto';
      apply(known);
      startTransition(() => setTheme(known));
    };
    show();
    return subscribeToOtherPages(show);
  }, [names]);
  if (theme === null) return null;
  const choose = (chosen: string) => {
    apply(chosen);
    writeStored('theme', chosen === 'auto' ? null : chosen);
    setTheme(chosen);
  };
  return (
    <select
      aria-label={label}
      autoComplete="off"
      value={theme}
      onChange={(event) => choose(event.target.value)}
    >
      {Object.entries(names).map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
});
