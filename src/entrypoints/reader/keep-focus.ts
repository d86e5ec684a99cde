/**
 * Calls `draw`, and puts the focus back where it was: the word that had it may have been drawn anew as another
 * element, or its element as other words. Without a focus in the reader its keys would be dead.
 */
export function keepFocus(scroller: HTMLElement, draw: () => void): void {
  const root = scroller.getRootNode() as Document | ShadowRoot;
  const before = root.activeElement as HTMLElement | null;
  const at = before?.dataset['at'];
  draw();
  if (at === undefined || (before?.isConnected && before.dataset['at'] === at)) return;
  const word = scroller.querySelector<HTMLElement>(`[data-at="${at}"]`);
  (word ?? scroller.querySelector<HTMLElement>('.column'))?.focus({ preventScroll: true });
}
