/** The content in the browser: what is in the document already. The part and its props are not needed for that. */
export function contentOf(_part: string, _data: unknown, id: string) {
  return {
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: document.getElementById(id)?.innerHTML ?? '' },
  };
}
