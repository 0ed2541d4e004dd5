import { startTransition, useEffect, useState } from 'react';

/** Whether the page has been hydrated, for what needs the script and is rendered only then. */
export function useIsHydrated(): boolean {
  const [isHydrated, setHydrated] = useState(false);
  useEffect(() => startTransition(() => setHydrated(true)), []);
  return isHydrated;
}
