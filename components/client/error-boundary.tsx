'use client';

import { Component, type ComponentType, type ReactNode } from 'react';

type BoundaryProps = {
  children: ReactNode;
  /** What stands there once the part has failed; without it nothing. */
  fallback?: ReactNode;
  onError?: () => void;
};

/** Stands round a part that comes alive in the browser: one that fails is taken away, and the page around it stays as it was. */
export class ErrorBoundary extends Component<BoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onError?.();
  }

  override render() {
    const { children, fallback = null } = this.props;
    return this.state.hasFailed ? fallback : children;
  }
}

/** A component with a boundary of its own round it, and what stands there once it has failed. */
export function guarded<Props extends object>(
  Part: ComponentType<Props>,
  Fallback: ComponentType<Props> = () => null,
) {
  return function Guarded(props: Props) {
    return (
      <ErrorBoundary fallback={<Fallback {...props} />}>
        <Part {...props} />
      </ErrorBoundary>
    );
  };
}
