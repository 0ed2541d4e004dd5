/** A message as the build compiles it: a text, or parts, where a list in the list is an argument or a tag by name. */
export type CompiledMessage = string | readonly unknown[];

/** The words of a message without its tags and arguments, for searching; plurals and the like count as nothing. */
export function messageText(message: CompiledMessage): string {
  if (typeof message === 'string') return message.replace(/<\/?\w+>|\{[^{}]*\}/g, ' ');
  return message.map(partText).join(' ');
}

function partText(part: unknown): string {
  if (typeof part === 'string') return part;
  if (!Array.isArray(part)) return '';
  const [, ...inside] = part;
  const isTag = inside.every((child) => typeof child === 'string' || Array.isArray(child));
  return isTag ? inside.map(partText).join(' ') : '';
}
