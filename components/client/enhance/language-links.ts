/** The links to other languages lead to the part of the page that the reader is at: parts have the same names in all of them. */
export function enhanceLanguageLinks(): () => void {
  const list = document.querySelector('.languages');
  const onClick = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a');
    if (link) link.hash = location.hash;
  };
  list?.addEventListener('click', onClick);
  return () => list?.removeEventListener('click', onClick);
}
