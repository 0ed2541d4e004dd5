import { onButtonClick } from './on-button-click';

/** Buttons with `data-share`, an address: they open the system's share sheet. Hidden where Web Share is not supported. */
export function enhanceShareButtons(): () => void {
  const canShare = 'share' in navigator;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]'))
    button.hidden = !canShare;
  return onButtonClick('data-share', ({ dataset: { share: url, text } }) => {
    // Rejects when the reader closes the sheet, which is no error.
    navigator.share({ title: text, text, url }).catch(() => {});
  });
}
