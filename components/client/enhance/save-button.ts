import { removeSavedPages } from '@/components/client/storage/remove-saved-pages';
import { clearStored, readStored, subscribe, writeStored } from '@/components/client/storage/storage';
import { savedKey } from '@/lib/browser/storage/keys';
import { onButtonClick } from './on-button-click';

type State = 'idle' | 'saving' | 'failed';

/**
 * The buttons with `data-save`: save the page, at its `data-address`, for offline reading, and remove it again. The texts of each state are attributes of the
 * button and of the live region after it. Hidden where service workers are not supported.
 */
export function enhanceSaveButton(): () => void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('button[data-save]');
  const address = buttons[0]?.dataset.address;
  if (address === undefined) return () => {};
  const key = savedKey(address);

  let state: State = 'idle';
  const show = () => {
    const isSaved = readStored(key) !== null;
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
    if (readStored(key) !== null) {
      await removeSavedPages();
      return clearStored(savedKey(''));
    }
    state = 'saving';
    show();
    try {
      const { savePage } = await import('./save-page');
      await savePage(address);
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
