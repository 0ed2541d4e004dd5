import type { Locale } from './routing';

const formats: Record<Locale, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  da: new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** An ISO day as people read it: `23 November 2026`, `23. november 2026`, never broken between two lines. */
export function longDay(day: string, locale: Locale): string {
  return formats[locale].format(new Date(`${day}T00:00:00Z`)).replaceAll(' ', '\u00a0');
}

const monthFormats: Record<Locale, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  da: new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** The month of an ISO day or month as people read it, `August 2026`, never broken between two lines; a bare year stays one. */
export function longMonth(day: string, locale: Locale): string {
  if (day.length === 4) return day;
  return monthFormats[locale].format(new Date(`${day.slice(0, 7)}-01T00:00:00Z`)).replaceAll(' ', '\u00a0');
}
