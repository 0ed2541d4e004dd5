'use client';

import { Component, type ReactNode } from 'react';

type BoundaryProps = {
  children?: ReactNode;
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
