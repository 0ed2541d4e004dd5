import { nameKey } from '@/lib/browser/storage/keys';
import { nameIn } from '@/lib/browser/storage/names';
import type { Side } from '@/lib/move/move';
import { onStoreChange, stored } from '../store';

/** Shows what may only be seen, copied or compared with all its names known, and until then what stands in its place. */
function showByName() {
  for (const whole of document.querySelectorAll<HTMLElement>('[data-when-named]')) {
    const text = whole.querySelector('.own-name') ? whole : whole.previousElementSibling;
    whole.hidden = text?.querySelector('.stand-in') != null;
    const before = whole.previousElementSibling;
    if (before instanceof HTMLElement && before.hasAttribute('data-until-named'))
      before.hidden = !whole.hidden;
  }
}

/** Writes the reader's own name into each handle with `data-side` and `data-host` once the device knows it, and else the example. */
export function writeOwnNames(): () => void {
  const examples = new Map<HTMLElement, string | null>();
  for (const place of document.querySelectorAll<HTMLElement>('.own-name[data-host]'))
    examples.set(place, place.textContent);
  const write = () => {
    for (const [place, example] of examples) {
      const { side, host = '' } = place.dataset;
      const kept = stored(nameKey(side as Side, host));
      // What is kept may have been put there by somebody else's hand.
      const name = kept === null ? null : nameIn(kept);
      place.textContent = name ?? example;
      place.classList.toggle('stand-in', name === null);
    }
    showByName();
  };
  write();
  return onStoreChange(write);
}
