'use client';

import { useEffect, useRef } from 'react';
import { guarded } from '@/components/client/error-boundary';
import { onChangeElsewhere, store, stored } from './store';

export type Theme = 'auto' | 'light' | 'dark';

/** The browser's own frame in the colour of a chosen theme. Without a choice the page's two colours hold, one for each scheme. */
function colourFrame(theme: string) {
  document.querySelector('meta[name=theme-color]:not([media])')?.remove();
  if (theme === 'auto') return;
  const meta = document.createElement('meta');
  meta.name = 'theme-color';
  meta.content = getComputedStyle(document.documentElement).backgroundColor;
  // The first that fits counts.
  document.head.prepend(meta);
}

function show(theme: string) {
  document.documentElement.dataset.theme = theme;
  colourFrame(theme);
}

function choose(theme: string) {
  show(theme);
  store('theme', theme === 'auto' ? null : theme);
}

/** The choice between light, dark and the device's own. Kept on the device, and only once it is used. */
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
    // On a slow phone somebody may have chosen before this ran.
    if (value !== 'auto' && value !== theme) return choose(value);
    select.current.value = theme;
    colourFrame(theme);
  }, []);
  useEffect(
    () =>
      onChangeElsewhere(() => {
        const kept = stored('theme') ?? 'auto';
        const theme = Object.hasOwn(names, kept) ? kept : 'auto';
        if (select.current) select.current.value = theme;
        show(theme);
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
