import { Component, type ComponentChildren } from 'preact';

/** What a part of the interface has died of. */
export interface Crash {
  /** For a report: what went wrong and where in our code; nothing of the article. */
  readonly details: string;
  readonly onRetry: () => void;
}

interface BoundaryProps {
  readonly children: ComponentChildren;
  readonly fallback: (crash: Crash) => ComponentChildren;
  /** Told once what is drawn is there in its place. */
  readonly onCrash?: (details: string) => void;
}

/** Keeps a crash in one part of the interface from the rest of it. */
export class Boundary extends Component<BoundaryProps, { details: string | null }> {
  override state: { details: string | null } = { details: null };

  override componentDidCatch(error: unknown): void {
    const details = detailsOf(error);
    this.setState({ details }, () => this.props.onCrash?.(details));
  }

  override render(): ComponentChildren {
    const { details } = this.state;
    if (details === null) return this.props.children;
    return this.props.fallback({ details, onRetry: () => this.setState({ details: null }) });
  }
}

function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Firefox's stack leaves the message out.
  return `${error.name}: ${error.message}\n${error.stack ?? ''}`;
}
