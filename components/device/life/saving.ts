import { savedKey } from '@/lib/browser/storage/keys';
import { removeSaved } from '../remove-saved';
import { forgetStored, onStoreChange, store, stored } from '../store';
import { onPress } from './on-press';

type State = 'idle' | 'saving' | 'failed';

/**
 * The buttons with `data-save`, which save the page for reading without a network and take it away again. Each and the line after it
 * carry the words for each state. Hidden where the browser saves no pages.
 */
export function saveOnPress(): () => void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('button[data-save]');
  if (buttons.length === 0) return () => {};
  const key = savedKey(location.pathname + location.search);

  let state: State = 'idle';
  const show = () => {
    const isSaved = stored(key) !== null;
    const shown = state === 'idle' && isSaved ? 'saved' : state;
    for (const button of buttons) {
      button.hidden = !('serviceWorker' in navigator);
      button.textContent = (isSaved ? button.dataset.remove : button.dataset.save) ?? '';
      button.disabled = state === 'saving';
      const status = button.nextElementSibling;
      if (status instanceof HTMLElement) status.textContent = status.dataset[shown] ?? '';
    }
  };
  const press = async () => {
    if (stored(key) !== null) {
      await removeSaved();
      return forgetStored(savedKey(''));
    }
    state = 'saving';
    show();
    try {
      const { savePage } = await import('./saved-pages');
      await savePage();
      state = 'idle';
      store(key, '1');
    } catch {
      state = 'failed';
      show();
    }
  };
  show();
  const ends = [onStoreChange(show), onPress('data-save', press)];
  return () => {
    for (const end of ends) end();
  };
}
