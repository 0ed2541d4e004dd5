/**
 * The first thing painted shall be the title with this id. Browsers like to paint the bare header before; on a slow phone that
 * early picture makes the text come later. Browsers that do not know it paint when they like.
 */
export function FirstPaint({ id }: { id: string }) {
  return <link rel="expect" href={`#${id}`} blocking="render" />;
}
