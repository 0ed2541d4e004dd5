'use client';

import { useEffect, useRef } from 'react';
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

function choose(theme: string) {
  apply(theme);
  writeStored('theme', theme === 'auto' ? null : theme);
}

/** A select for light, dark or the system's theme. Stored on the device once the reader chooses. */
export const ThemeSwitch = guarded(function ThemeSwitch({
  label,
  names,
}: {
  label: string;
  names: Record<Theme, string>;
}) {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (!select.current) return;
    const theme = document.documentElement.dataset.theme ?? 'auto';
    const { value } = select.current;
    // The reader may have chosen before hydration, on a slow phone.
    if (value !== 'auto' && value !== theme) return choose(value);
    select.current.value = theme;
    setThemeColor(theme);
  }, []);
  useEffect(
    () =>
      subscribeToOtherPages(() => {
        const kept = readStored('theme') ?? 'auto';
        const theme = Object.hasOwn(names, kept) ? kept : 'auto';
        if (select.current) select.current.value = theme;
        apply(theme);
      }),
    [names],
  );
  return (
    <select
      ref={select}
      aria-label={label}
      autoComplete="off"
      defaultValue="auto"
      onChange={(event) => choose(event.target.value)}
    >
      {Object.entries(names).map(([theme, name]) => (
        <option key={theme} value={theme}>
          {name}
        </option>
      ))}
    </select>
  );
});
