import { readStored, subscribe } from '@/components/client/storage/storage';
import { nameKey } from '@/lib/browser/storage/keys';
import { nameIn } from '@/lib/browser/storage/names';
import type { Side } from '@/lib/move/move';

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
    showByName();
  };
  write();
  return subscribe(write);
}
