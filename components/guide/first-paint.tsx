/**
 * Delays the first paint until the title with this id is parsed. Without it browsers paint the header alone first, and on a slow phone
 * that paint delays the text. Ignored by browsers that do not support it.
 */
export function FirstPaint({ id }: { id: string }) {
  return <link rel="expect" href={`#${id}`} blocking="render" />;
}
