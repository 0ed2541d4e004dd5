/** A message as the build compiles it: a text, or parts, where a list in the list is an argument or a tag by name. */
export type CompiledMessage = string | readonly unknown[];

/** What an argument says, or null where it is not known. */
export type Argument = (name: string) => string | null;

/** Stands where a text has something that is not known outside a page. */
export const unknown = '\uFFFC';

/** A message as plain text: tags as the words inside them, arguments by value; plurals and the like are not known. */
export function messageText(message: CompiledMessage, argument: Argument = () => null): string {
  const value = (name: string) => argument(name) ?? unknown;
  if (typeof message === 'string')
    return message.replace(/<\/?\w+>/g, '').replace(/\{(\w*)[^{}]*\}/g, (_, name: string) => value(name));
  return message.map((part) => partText(part, value)).join('');
}

function partText(part: unknown, value: (name: string) => string): string {
  if (typeof part === 'string') return part;
  if (!Array.isArray(part)) return unknown;
  const [name, ...inside] = part;
  if (inside.length === 0) return value(`${name}`);
  const isTag = inside.every((child) => typeof child === 'string' || Array.isArray(child));
  return isTag ? inside.map((child) => partText(child, value)).join('') : unknown;
}
