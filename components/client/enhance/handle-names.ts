import { readStored, subscribe } from '@/components/client/storage/storage';
import { nameKey } from '@/lib/browser/storage/keys';
import { nameIn } from '@/lib/browser/storage/names';
import type { Side } from '@/lib/move/move';

/** Replaces the example in each handle with `data-side` and `data-host` by the reader's stored user name, as long as there is one. */
export function enhanceHandleNames(): () => void {
  const examples = new Map<HTMLElement, string | null>();
  for (const place of document.querySelectorAll<HTMLElement>('.own-name[data-host]'))
    examples.set(place, place.textContent);
  const write = () => {
    for (const [place, example] of examples) {
      const { side, host = '' } = place.dataset;
      const kept = readStored(nameKey(side as Side, host));
      // Storage is not trusted: only what is a user name is shown.
      const name = kept === null ? null : nameIn(kept);
      place.textContent = name ?? example;
      place.classList.toggle('stand-in', name === null);
    }
  };
  write();
  return subscribe(write);
}
