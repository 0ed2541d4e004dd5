import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function tellAll() {
  for (const listener of listeners) listener();
}

/** Tells of every change of what the device keeps, in this tab or another. What comes back ends it. */
export function onStoreChange(listener: () => void): () => void {
  listeners.add(listener);
  // The browser tells the other tabs of a change, never the one that made it.
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

/** What the device keeps under a name, or null; also null where the browser keeps nothing for us. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value on the device, or with null forgets it. Where the browser keeps nothing for us, nothing happens. */
export function store(key: string, value: string | null) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {}
  tellAll();
}

/** Forgets what this site has kept on the device under names that begin like this; without a beginning, all of it. */
export function forgetStored(beginning = '') {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(beginning)) localStorage.removeItem(key);
  } catch {}
  tellAll();
}

/** A value read from the device, fresh after every change in this tab or another; null while the page is not yet alive. */
export function useDevice<T extends string | number | boolean | null>(read: () => T): T | null {
  return useSyncExternalStore<T | null>(onStoreChange, read, () => null);
}

/** What the device keeps under a name, followed as it changes. */
export function useStored(key: string): string | null {
  return useDevice(() => stored(key));
}
