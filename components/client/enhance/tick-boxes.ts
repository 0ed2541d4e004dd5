import { readStored, subscribe, writeStored } from '@/components/client/storage/storage';
import { readTicks, withTick, writeTicks } from '@/lib/browser/storage/ticks';

type Box = HTMLInputElement;

/** The storage key of a box, an attribute of the guide around it. */
const keyOf = (box: Box) => box.closest<HTMLElement>('[data-ticks]')?.dataset.ticks ?? '';

/** Checkboxes with `data-tick`: checked as stored, and stored when they change. */
export function enhanceTickBoxes(): () => void {
  const boxes = document.querySelectorAll<Box>('input[data-tick]');
  const show = () => {
    for (const box of boxes) box.checked = readTicks(readStored(keyOf(box))).has(box.dataset.tick ?? '');
  };
  const keep = (box: Box) => {
    const key = keyOf(box);
    // Read again first: another tab may have stored ticks since.
    writeStored(key, writeTicks(withTick(readTicks(readStored(key)), box.dataset.tick ?? '', box.checked)));
  };
  const change = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.dataset.tick !== undefined) keep(target);
  };
  // A box may have been ticked before the script ran, on a slow phone.
  for (const box of boxes) if (box.checked) keep(box);
  show();
  const end = subscribe(show);
  document.addEventListener('change', change);
  return () => {
    end();
    document.removeEventListener('change', change);
  };
}
