import type { Locale } from '@/lib/i18n/routing';
import type { PreviewGuide } from '@/lib/pages/previews';
import da from '@/messages/da/preview.json';
import en from '@/messages/en/preview.json';

type Label = 'oldServer' | 'newServer' | 'yourServer' | 'oldServerOpen' | 'newServerOpen';

/** The words of a picture: labels of its servers and, for each page, a title and a sentence. */
export type PreviewTexts = Record<Label, string> & Record<PreviewGuide, { title: string; summary: string }>;

/** The words of the pictures by language: plain text without arguments, in characters that the picture's font has. */
export const previewTexts: Record<Locale, PreviewTexts> = { da, en };
