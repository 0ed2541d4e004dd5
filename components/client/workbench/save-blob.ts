import type { Saved } from '@/lib/browser/workbench/protocol';

/** Hands the reader a file that was made on their device. */
export function saveBlob({ fileName, blob }: Saved): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads it after the click; a minute is enough for the largest.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
