import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** Values that `localStorage` refused. They last as long as the page is open. */
const inMemory = new Map<string, string>();

function notifyListeners() {
  for (const listener of listeners) listener();
}

/** Calls the listener on every change of stored values, in this tab or another. Returns the function that unsubscribes. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const end = subscribeToOtherPages(listener);
  return () => {
    listeners.delete(listener);
    end();
  };
}

/** The same for changes made by other pages only. */
export function subscribeToOtherPages(listener: () => void): () => void {
  // `storage` events reach other tabs only, and no page in the back/forward cache: a page restored from it reads again.
  const onRestore = ({ persisted }: PageTransitionEvent) => {
    if (persisted) listener();
  };
  addEventListener('storage', listener);
  addEventListener('pageshow', onRestore);
  return () => {
    removeEventListener('storage', listener);
    removeEventListener('pageshow', onRestore);
  };
}

/** The stored value of a key, or null. Never throws. */
export function readStored(key: string): string | null {
  try {
    return inMemory.get(key) ?? localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores a value, or removes it with null. Where the browser blocks storage, the value is kept in memory. */
export function writeStored(key: string, value: string | null) {
  inMemory.delete(key);
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    if (value !== null) inMemory.set(key, value);
  }
  notifyListeners();
}

/** Removes all stored values whose keys begin with `prefix`; without one, everything. */
export function clearStored(prefix = '') {
  for (const key of inMemory.keys()) if (key.startsWith(prefix)) inMemory.delete(key);
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {}
  notifyListeners();
}

/** The stored value of a key, kept up to date on every change in this tab or another; null on the server and while hydrating. */
export function useStored(key: string): string | null {
  return useSyncExternalStore(
    subscribe,
    () => readStored(key),
    () => null,
  );
}
