'use client';

import { useEffect, useRef } from 'react';
import { store } from './store';

export type Theme = 'auto' | 'light' | 'dark';

/** The choice between light, dark and the device's own. Kept on the device, and only once it is used. */
export function ThemeSwitch({ label, names }: { label: string; names: Record<Theme, string> }) {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (select.current) select.current.value = document.documentElement.dataset.theme ?? 'auto';
  }, []);
  const choose = (theme: string) => {
    document.documentElement.dataset.theme = theme;
    store('theme', theme === 'auto' ? null : theme);
  };
  return (
    <select
      ref={select}
      aria-label={label}
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
}
