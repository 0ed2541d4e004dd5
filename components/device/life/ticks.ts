import { readTicks, withTick, writeTicks } from '@/lib/browser/storage/ticks';
import { onStoreChange, store, stored } from '../store';

type Box = HTMLInputElement;

/** Where on the device the ticks of a box are kept, as the guide around it says. */
const keyOf = (box: Box) => box.closest<HTMLElement>('[data-ticks]')?.dataset.ticks ?? '';

/** Shows each box with `data-tick` as it was left, and keeps what becomes of it. */
export function keepTicks(): () => void {
  const boxes = document.querySelectorAll<Box>('input[data-tick]');
  const show = () => {
    for (const box of boxes) box.checked = readTicks(stored(keyOf(box))).has(box.dataset.tick ?? '');
  };
  const keep = (box: Box) => {
    const key = keyOf(box);
    // Read anew, so that what another tab has just ticked is kept.
    store(key, writeTicks(withTick(readTicks(stored(key)), box.dataset.tick ?? '', box.checked)));
  };
  const change = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.dataset.tick !== undefined) keep(target);
  };
  // On a slow phone somebody may have ticked one before this ran.
  for (const box of boxes) if (box.checked) keep(box);
  show();
  const end = onStoreChange(show);
  document.addEventListener('change', change);
  return () => {
    end();
    document.removeEventListener('change', change);
  };
}
