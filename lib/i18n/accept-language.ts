import Negotiator from 'negotiator';
import { type Locale, locales, offeredLocales } from './routing';

/**
 * The language of those we offer that an `Accept-Language` header asks for most, the first where it names none of them. A region is
 * enough (`da-DK`); a malformed header counts as none.
 */
export function preferredLocale(header: string | null): Locale {
  const negotiator = new Negotiator({ headers: { 'accept-language': (header ?? '').slice(0, 1000) } });
  const [preferred] = negotiator.languages([...offeredLocales]);
  return offeredLocales.find((locale) => locale === preferred) ?? locales[0];
}
