import * as z from 'zod/mini';

// Compiling schemas with `new Function` is faster and against our content security policy, which reports each try.
z.config({ jitless: true });

const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]+/gu;

/** A text without what a reader cannot see: control characters, marks that turn the direction of writing, line breaks. */
export function plainText(text: string): string {
  return text.replace(unseen, ' ').replace(/\s+/g, ' ').trim();
}

const plain = (longest: number) =>
  z.pipe(
    z.string().check(z.maxLength(longest)),
    z.transform((text) => plainText(text) || null),
  );

/** A short text from a stranger's server, made plain; a longer or empty one counts as not said. */
export function shortText(longest: number) {
  return z.catch(plain(longest), null);
}

/** What stands for a value that an answer holds in a form that cannot be read. */
export const unread = Symbol('unread');

/** A value that an answer may leave out: null where it does, `unread` where it is there in another form. */
export function said<Value>(schema: z.ZodMiniType<Value>) {
  return z.catch(
    z.pipe(
      z.nullish(schema),
      z.transform((value): Value | null | typeof unread => value ?? null),
    ),
    unread,
  );
}

/** A value without its `unread`. */
export function readOr<Value, Else>(value: Value | typeof unread, otherwise: Else): Value | Else {
  return value === unread ? otherwise : value;
}

/** As `shortText`, but one that cannot be read is told from one that is not there. */
export function saidText(longest: number) {
  return said<string | null>(plain(longest));
}

/** The name of a host in lower-case ASCII, as answers carry it. Some servers write an address in its place, which counts as not said. */
export const saidHost = said<string | null>(
  z.pipe(
    z.string().check(z.maxLength(2048)),
    z.transform((text) => {
      const host = text.toLowerCase();
      return host.length <= 253 && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : null;
    }),
  ),
);

/** Yes or no; anything else counts as no. */
export const yes = z.catch(z.boolean(), false);

/** A count; anything else counts as not said. */
export const count = z.catch(z.nullable(z.number().check(z.int(), z.gte(0))), null);
