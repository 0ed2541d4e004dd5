import type { Locale } from './routing';

const formats: Record<Locale, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  da: new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** An ISO day as people read it: `23 November 2026`, `23. november 2026`, never broken between two lines. */
export function longDay(day: string, locale: Locale): string {
  return formats[locale].format(new Date(`${day}T00:00:00Z`)).replaceAll(' ', '\u00a0');
}
