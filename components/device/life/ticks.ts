import { readTicks, withTick, writeTicks } from '@/lib/device/ticks';
import { onStoreChange, store, stored } from '../store';

type Box = HTMLInputElement;

/** Where on the device the ticks of a box are kept, as the guide around it says. */
const keyOf = (box: Box) => box.closest<HTMLElement>('[data-ticks]')?.dataset.ticks ?? '';

/** Shows each box with `data-tick` as it was left, and keeps what becomes of it. */
export function keepTicks(): () => void {
  const show = () => {
    for (const box of document.querySelectorAll<Box>('input[data-tick]'))
      box.checked = readTicks(stored(keyOf(box))).has(box.dataset.tick ?? '');
  };
  const keep = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.dataset.tick === undefined) return;
    const key = keyOf(target);
    // Read anew, so that what another tab has just ticked is kept.
    store(key, writeTicks(withTick(readTicks(stored(key)), target.dataset.tick, target.checked)));
  };
  show();
  const end = onStoreChange(show);
  document.addEventListener('change', keep);
  return () => {
    end();
    document.removeEventListener('change', keep);
  };
}
