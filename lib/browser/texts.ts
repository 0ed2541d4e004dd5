import { keepAllTogether } from '@/lib/i18n/keep-together';
import { withEnglish } from '@/lib/i18n/with-english';

/** Loads the messages of a language from a file of its folder. */
type Load = (locale: string) => Promise<{ default: unknown }>;

// Languages that lack some message: the build puts them in here, see `messages/build-constants.mjs`.
const incomplete = (process.env.INCOMPLETE_LANGUAGES ?? '').split(' ');

/**
 * The texts of a language, from a file that the browser keeps: of this language alone, so that no reader loads another's, and in
 * English what it does not have. With `{arguments}` where only the browser knows what to put in.
 */
export async function textsOf<Texts>(locale: string, load: Load): Promise<Texts> {
  const own = await load(locale).catch(() => null);
  const isWhole = own !== null && !incomplete.includes(locale);
  const texts = isWhole ? own.default : withEnglish((await load('en')).default, own?.default);
  return keepAllTogether(asWritten(texts as Texts));
}

/** Messages as they were written, of what the build has made of them: `['Ask ', ['host'], '.']` is `Ask {host}.` again. */
export function asWritten<Texts>(texts: Texts): Texts {
  if (typeof texts !== 'object' || texts === null) return texts;
  if (Array.isArray(texts)) {
    return texts.map((part) => (Array.isArray(part) ? `{${part[0]}}` : part)).join('') as Texts;
  }
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, asWritten(text)])) as Texts;
}
