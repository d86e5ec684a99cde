import type { ComponentChildren, JSX } from 'preact';
import type { Span } from '../../core/text/span.ts';

/** Shows where in the article something stands. */
export type OnJump = (span: Span) => void;

interface JumpProps {
  readonly span: Span;
  readonly onJump: OnJump;
  readonly children: ComponentChildren;
}

/** Words of the article that lead to their place in it. */
export function Jump({ span, onJump, children }: JumpProps): JSX.Element {
  return (
    <button type="button" class="jump" dir="auto" onClick={() => onJump(span)}>
      {children}
    </button>
  );
}
