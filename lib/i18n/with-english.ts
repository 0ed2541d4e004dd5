/** A branch of messages, written or compiled: a list is one compiled message. */
type Branch = { readonly [key: string]: string | readonly unknown[] | Branch };

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The messages of a language, each in English where the language has none: none at all, or an empty one, as tools for translators write
 * it. Only the keys of the English ones, in their order.
 */
export function withEnglish<Tree>(english: Tree, own: unknown): Tree {
  if (isBranch(english)) {
    const branch = isBranch(own) ? own : {};
    const entries = Object.entries(english).map(([key, text]) => [key, withEnglish(text, branch[key])]);
    return Object.fromEntries(entries) as Tree;
  }
  return (own === undefined || own === '' || isBranch(own) ? english : own) as Tree;
}
