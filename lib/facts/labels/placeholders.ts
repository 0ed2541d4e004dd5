const placeholder = /%?\{[^}]*\}/g;

/** The parts of one of Mastodon's messages between its placeholders. */
export function fixedParts(message: string): readonly string[] {
  return message.split(placeholder);
}

/** A message for people to read: what the screen fills in is an ellipsis. */
export function readableMessage(message: string): string {
  return message.replace(placeholder, '…').replace(/…\.$/, '…');
}
