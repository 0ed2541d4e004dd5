import { onPress } from './on-press';

/** Copies the text of what stands before a button, as it reads at that moment, and says so, also aloud. */
async function copy(button: HTMLButtonElement) {
  const source = button.parentElement?.previousElementSibling;
  try {
    await navigator.clipboard.writeText(source?.textContent ?? '');
  } catch {
    // Without leave to copy, the text is marked instead, ready for the reader's own keys.
    getSelection()?.selectAllChildren(source ?? button);
    return;
  }
  const status = button.nextElementSibling;
  if (!status) return;
  status.textContent = button.dataset.copy ?? '';
  setTimeout(() => {
    status.textContent = '';
  }, 4000);
}

/** Buttons with `data-copy`, which holds the word for when it is done. */
export const copyOnPress = () => onPress('data-copy', copy);
