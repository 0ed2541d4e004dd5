/**
 * In the browser: what the server has drawn stays. React asks for it only where it makes the page anew, after something between us
 * and the reader has changed the page, and then it is taken from the page that is still there.
 */
export function insides(_kind: string, _data: unknown, id: string) {
  return {
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: document.getElementById(id)?.innerHTML ?? '' },
  };
}
