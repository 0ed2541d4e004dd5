import type { Locale } from '@/lib/i18n/routing';
import da from '@/messages/da/preview.json';
import en from '@/messages/en/preview.json';

/** The words of the pictures: plain text without arguments, in characters that the picture's font has. */
export const previewTexts: Record<Locale, typeof en> = { da, en };
