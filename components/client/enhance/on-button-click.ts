/** Calls `act` for each click on a button with this attribute, by one delegated listener. Returns the function that removes it. */
export function onButtonClick(attribute: string, act: (button: HTMLButtonElement) => void): () => void {
  const onClick = ({ target }: MouseEvent) => {
    const button = target instanceof Element && target.closest<HTMLButtonElement>(`button[${attribute}]`);
    if (button) act(button);
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}
