import { type Locale, locales } from './routing';

/**
 * The language of ours that an `Accept-Language` header asks for most, English when it names neither.
 * A malformed header counts as none.
 */
export function preferredLocale(header: string | null): Locale {
  const wishes = (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map((wish, order) => {
      const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality), order };
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality || a.order - b.order);

  for (const { language } of wishes) {
    const locale = locales.find((ours) => ours === language);
    if (locale) return locale;
  }
  return locales[0];
}
