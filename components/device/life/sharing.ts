import { onPress } from './on-press';

/** Buttons with `data-share`, which holds an address: they open the system's own share sheet. Hidden where there is none. */
export function shareOnPress(): () => void {
  const canShare = 'share' in navigator;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]'))
    button.hidden = !canShare;
  return onPress('data-share', ({ dataset: { share: url, text } }) => {
    // Closing the sheet without sharing is no mistake.
    navigator.share({ title: text, text, url }).catch(() => {});
  });
}
