/**
 * Delays the first paint until the element with this id is parsed. Without it browsers paint the header alone first, and on a slow phone
 * that paint delays the text. Chromium waits for the element's start only, so it stands after all that is waited for. Ignored by browsers
 * that do not support it.
 */
export function FirstPaint({ id }: { id: string }) {
  return <link rel="expect" href={`#${id}`} blocking="render" />;
}
