import type { ComponentChildren, JSX } from 'preact';
import { copyText } from '../../dom/copy-text.ts';
import { Boundary } from '../../ui/states/boundary.tsx';
import { CrashLine } from '../../ui/states/crash-line.tsx';

interface GuardedProps {
  /** The drawn article. */
  readonly column: HTMLElement;
  /** Nobody misses a part that is not asked for. */
  readonly isInUse: boolean;
  readonly children: ComponentChildren;
}

/** A tool that may crash without taking the others along: a line at the lower edge is left of it. */
export function Guarded({ column, isInUse, children }: GuardedProps): JSX.Element {
  const view = column.ownerDocument.defaultView as Window;
  return (
    <Boundary
      fallback={(crash) =>
        isInUse && <CrashLine {...crash} copy={(text) => copyText(view, text)} />
      }
    >
      {children}
    </Boundary>
  );
}
