import { type ComponentType, createElement } from 'react';
import { ErrorBoundary } from './error-boundary';

/** A client component with an `ErrorBoundary` of its own, and what is rendered in its place once it has thrown. */
export function guarded<Props extends object>(
  Part: ComponentType<Props>,
  Fallback: ComponentType<Props> = () => null,
) {
  return function Guarded(props: Props) {
    const fallback = createElement(Fallback, props);
    return createElement(ErrorBoundary, { fallback }, createElement(Part, props));
  };
}
