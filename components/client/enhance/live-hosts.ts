import { hostInPasted } from '@/lib/browser/storage/pasted';

/** Elements with `data-live-host` show what is typed into the field of that name, and their `data-example` while it is empty. */
export function enhanceLiveHosts(): () => void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-live-host]')];
  if (places.length === 0) return () => {};
  const show = () => {
    for (const place of places) {
      const field = document.getElementById(place.dataset.liveHost ?? '');
      const typed = field instanceof HTMLInputElement ? field.value.trim() : '';
      place.textContent = (hostInPasted(typed)?.host ?? typed) || (place.dataset.example ?? '');
    }
  };
  show();
  document.addEventListener('input', show);
  return () => document.removeEventListener('input', show);
}
