import { type Locale, language } from './languages';

/** A format of dates in each language, made when it is first asked for. */
function formatIn(options: Intl.DateTimeFormatOptions): (locale: Locale) => Intl.DateTimeFormat {
  const made = new Map<Locale, Intl.DateTimeFormat>();
  return (locale) => {
    const format =
      made.get(locale) ?? new Intl.DateTimeFormat(language(locale).formats, { ...options, timeZone: 'UTC' });
    made.set(locale, format);
    return format;
  };
}

const dayFormat = formatIn({ dateStyle: 'long' });
const monthFormat = formatIn({ month: 'long', year: 'numeric' });

/** An ISO day as people read it: `23 November 2026`, `23. november 2026`, never broken between two lines. */
export function longDay(day: string, locale: Locale): string {
  return dayFormat(locale)
    .format(new Date(`${day}T00:00:00Z`))
    .replaceAll(' ', '\u00a0');
}

/** The month of an ISO day or month as people read it, `August 2026`, never broken between two lines; a bare year stays one. */
export function longMonth(day: string, locale: Locale): string {
  if (day.length === 4) return day;
  return monthFormat(locale)
    .format(new Date(`${day.slice(0, 7)}-01T00:00:00Z`))
    .replaceAll(' ', '\u00a0');
}
