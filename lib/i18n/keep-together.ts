/** U+2060: no line may be broken here, and nothing is seen. */
const joiner = '\u2060';

/** The text as it is set: "e-mail" stays on one line, since a lone "e-" at the end of one reads as a slip. */
export function keepTogether(text: string): string {
  return text.replace(/\b(e)-(mail)/gi, `$1${joiner}-${joiner}$2`);
}

/** The same for every text of a tree of messages, written or compiled. */
export function keepAllTogether<Tree>(tree: Tree): Tree {
  if (typeof tree === 'string') return keepTogether(tree) as Tree;
  if (Array.isArray(tree)) return tree.map(keepAllTogether) as Tree;
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, keepAllTogether(value)]),
  ) as Tree;
}
