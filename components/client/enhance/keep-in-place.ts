/** Does something that makes the page above an element longer or shorter, and leaves the element where it is in the window. */
export function keepInPlace(element: Element, act: () => void) {
  const { top } = element.getBoundingClientRect();
  act();
  scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
}
