import type { Locale } from '@/lib/i18n/routing';
import type { PreviewGuide } from '@/lib/pages/previews';
import { loadMessages } from '@/messages';

type Label = 'oldServer' | 'newServer' | 'yourServer' | 'oldServerOpen' | 'newServerOpen';

/** The words of a picture: labels of its servers and, for each page, a title and a sentence. */
export type PreviewTexts = Record<Label, string> & Record<PreviewGuide, { title: string; summary: string }>;

/** The words of the pictures in a language: plain text without arguments, in characters that the picture's font has. */
export async function previewTexts(locale: Locale): Promise<PreviewTexts> {
  const { Preview } = await loadMessages(locale);
  // The font has no sign for what keeps a word together on a page.
  return JSON.parse(JSON.stringify(Preview).replaceAll('\u2060', '')) as PreviewTexts;
}
