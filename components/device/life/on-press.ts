/** Does something with each button that is pressed, now or later on the page, and has this attribute. What comes back ends it. */
export function onPress(attribute: string, act: (button: HTMLButtonElement) => void): () => void {
  const press = ({ target }: MouseEvent) => {
    const button = target instanceof Element && target.closest<HTMLButtonElement>(`button[${attribute}]`);
    if (button) act(button);
  };
  document.addEventListener('click', press);
  return () => document.removeEventListener('click', press);
}
