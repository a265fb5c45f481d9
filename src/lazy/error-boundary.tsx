import { Component, type ReactNode } from "react";
import { CodeMissingError } from "./lazy-code";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What is shown instead; `retry` loads what was missing and draws the children again. */
  readonly fallback: (retry: () => void) => ReactNode;
}

interface ErrorBoundaryState {
  readonly failure: { readonly error: unknown } | null;
}

/** Keeps an error in one part of the page, or code that has not come, from taking the others with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? this.props.fallback(() => this.#retry(failure.error)) : this.props.children;
  }

  #retry(error: unknown): void {
    const drawAgain = () => this.setState({ failure: null });
    if (!(error instanceof CodeMissingError)) return drawAgain();
    // Still missing: the sentence and the button stay.
    error.loadAgain().then(drawAgain, () => undefined);
  }
}
