import Negotiator from 'negotiator';
import { type Locale, locales } from './routing';

/**
 * The language of ours that an `Accept-Language` header asks for most, the first of ours where it names none of them. A region is
 * enough (`da-DK`); a malformed header counts as none.
 */
export function preferredLocale(header: string | null): Locale {
  const negotiator = new Negotiator({ headers: { 'accept-language': (header ?? '').slice(0, 1000) } });
  const [preferred] = negotiator.languages([...locales]);
  return locales.find((locale) => locale === preferred) ?? locales[0];
}
