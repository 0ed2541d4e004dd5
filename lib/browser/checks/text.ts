import * as z from 'zod/mini';

// Compiling schemas with `new Function` is faster and against our content security policy, which reports each try.
z.config({ jitless: true });

const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]+/gu;

/** A text without what a reader cannot see: control characters, marks that turn the direction of writing, line breaks. */
export function plainText(text: string): string {
  return text.replace(unseen, ' ').replace(/\s+/g, ' ').trim();
}

/** A short text from a stranger's server, made plain; a longer or empty one counts as not said. */
export function shortText(longest: number) {
  return z.catch(
    z.pipe(
      z.string().check(z.maxLength(longest)),
      z.transform((text) => plainText(text) || null),
    ),
    null,
  );
}

/** The name of a host in lower-case ASCII, as answers carry it; anything else counts as not said. */
export const hostText = z.catch(
  z.pipe(
    z.string().check(z.maxLength(253)),
    z.transform((text) => {
      const host = text.toLowerCase();
      return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : null;
    }),
  ),
  null,
);

/** Yes or no; anything else counts as no. */
export const yes = z.catch(z.boolean(), false);

/** A count; anything else counts as not said. */
export const count = z.catch(z.nullable(z.number().check(z.int(), z.gte(0))), null);
