import type { Locale } from './routing';

/**
 * The words of the error page. They stand here and not among the messages, because the page is shown by the browser when the
 * server could not render, and must not bring all messages along.
 */
export const errorTexts: Record<Locale, Record<'title' | 'text' | 'retry' | 'home', string>> = {
  en: {
    title: 'The page could not be shown',
    text: 'That is our fault, not yours, and nothing has happened to your account. Try again in a moment. The address at the top still holds your two servers.',
    retry: 'Try again',
    home: 'Go to the front page',
  },
  da: {
    title: 'Siden kunne ikke vises',
    text: 'Det er vores fejl, ikke din, og der er ikke sket noget med din konto. Prøv igen om et øjeblik. Dine to servere står stadig i adressen øverst.',
    retry: 'Prøv igen',
    home: 'Gå til forsiden',
  },
};
