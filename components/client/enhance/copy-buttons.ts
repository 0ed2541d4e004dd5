import { onButtonClick } from './on-button-click';

/** Copies the text of the element before the button's, and reports it in the live region after the button. */
async function copy(button: HTMLButtonElement) {
  const source = button.parentElement?.previousElementSibling;
  try {
    await navigator.clipboard.writeText(source?.textContent ?? '');
  } catch {
    // Without permission the text is selected instead, so that the reader can copy it.
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

/** Buttons with `data-copy`, whose value is the message shown when the text is copied. */
export const enhanceCopyButtons = () => onButtonClick('data-copy', copy);
