import { useLayoutEffect } from 'preact/hooks';

/**
 * Takes the focus into something that has opened, and gives it back to where it was when that goes.
 *
 * @param isOn `false`: leaves the focus where it is
 * @param key takes it anew when it changes
 */
export function useHeldFocus(
  box: { readonly current: HTMLElement | null },
  { isOn = true, key = '', enter }: HeldFocus = {},
): void {
  useLayoutEffect(() => {
    const own = box.current;
    if (!isOn || !own) return undefined;
    const root = own.getRootNode() as ShadowRoot;
    const before = root.activeElement as HTMLElement | null;
    if (enter) enter();
    else own.focus({ preventScroll: true });
    // Later: a focus that moves while the view is being drawn would have it drawn within its own drawing.
    return () => queueMicrotask(() => giveBack(root, before));
  }, [box, isOn, key]);
}

interface HeldFocus {
  readonly isOn?: boolean;
  readonly key?: string;
  /** Moves the focus in; without, it goes to the box itself. */
  readonly enter?: () => void;
}

/** Without a focus in the reader its keys would be dead, and Escape the browser's own. */
function giveBack(root: ShadowRoot, before: HTMLElement | null): void {
  const { activeElement } = root;
  // Something else has taken it meanwhile.
  if (activeElement && activeElement.localName !== 'dialog') return;
  before?.focus({ preventScroll: true });
  // What had it may have been drawn anew, or can no longer have it.
  if (before && root.activeElement === before) return;
  root.querySelector<HTMLElement>('.column')?.focus({ preventScroll: true });
}
