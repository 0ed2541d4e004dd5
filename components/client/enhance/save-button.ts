import { removeSavedPages } from '@/components/client/storage/remove-saved-pages';
import { clearStored, readStored, subscribe, writeStored } from '@/components/client/storage/storage';
import { savedKey } from '@/lib/browser/storage/keys';
import { onButtonClick } from './on-button-click';

type State = 'idle' | 'saving' | 'failed';

/**
 * The button with `data-save`: saves the page for offline reading, and removes it again. The texts of each state are attributes of the
 * button and of the live region after it. Hidden where service workers are not supported.
 */
export function enhanceSaveButton(): () => void {
  const button = document.querySelector<HTMLButtonElement>('button[data-save]');
  const status = button?.nextElementSibling;
  if (!button || !(status instanceof HTMLElement)) return () => {};
  button.hidden = !('serviceWorker' in navigator);
  const key = savedKey(location.pathname + location.search);

  let state: State = 'idle';
  const show = () => {
    const isSaved = readStored(key) !== null;
    const shown = state === 'idle' && isSaved ? 'saved' : state;
    button.textContent = (isSaved ? button.dataset.remove : button.dataset.save) ?? '';
    button.disabled = state === 'saving';
    status.textContent = status.dataset[shown] ?? '';
  };
  const press = async () => {
    if (readStored(key) !== null) {
      await removeSavedPages();
      return clearStored(savedKey(''));
    }
    state = 'saving';
    show();
    try {
      const { savePage } = await import('./save-page');
      await savePage();
      state = 'idle';
      writeStored(key, '1');
    } catch {
      state = 'failed';
      show();
    }
  };
  show();
  const ends = [subscribe(show), onButtonClick('data-save', press)];
  return () => {
    for (const end of ends) end();
  };
}
