import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** What the browser would not keep for us: it holds for as long as the page is open. */
const unkept = new Map<string, string>();

function tellAll() {
  for (const listener of listeners) listener();
}

/** Tells of every change of what the device keeps, in this tab or another. What comes back ends it. */
export function onStoreChange(listener: () => void): () => void {
  listeners.add(listener);
  const end = onChangeElsewhere(listener);
  return () => {
    listeners.delete(listener);
    end();
  };
}

/** The same for changes that another page has made, in this tab or another. */
export function onChangeElsewhere(listener: () => void): () => void {
  // The browser tells the other tabs of a change, never the one that made it, and never a page that sleeps in its history.
  const wake = ({ persisted }: PageTransitionEvent) => {
    if (persisted) listener();
  };
  addEventListener('storage', listener);
  addEventListener('pageshow', wake);
  return () => {
    removeEventListener('storage', listener);
    removeEventListener('pageshow', wake);
  };
}

/** What the device keeps under a name, or null. */
export function stored(key: string): string | null {
  try {
    return unkept.get(key) ?? localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value on the device, or with null forgets it. Where the browser keeps nothing for us, this page alone knows it. */
export function store(key: string, value: string | null) {
  unkept.delete(key);
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    if (value !== null) unkept.set(key, value);
  }
  tellAll();
}

/** Forgets what this site has kept on the device under names that begin like this; without a beginning, all of it. */
export function forgetStored(beginning = '') {
  for (const key of unkept.keys()) if (key.startsWith(beginning)) unkept.delete(key);
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
