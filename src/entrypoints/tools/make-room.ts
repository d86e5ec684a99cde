/**
 * Takes the reader aside, so that its page is seen and can be scrolled. The returned function brings it back as it
 * was.
 */
export function makeRoom(dialog: HTMLDialogElement): () => void {
  const root = dialog.getRootNode() as ShadowRoot;
  const { scrollTop } = dialog;
  const focused = root.activeElement as HTMLElement | null;
  /** What holds the page still stands beside the shadow tree. */
  const pageStyles = [...root.host.querySelectorAll('style')];
  const hold = (isOn: boolean) => {
    for (const style of pageStyles) style.disabled = !isOn;
  };
  // The reader takes a dialog that closes for its own end.
  root.addEventListener('close', (event) => event.stopImmediatePropagation(), {
    capture: true,
    once: true,
  });
  dialog.close();
  hold(false);
  return () => {
    hold(true);
    dialog.showModal();
    if (focused?.isConnected) focused.focus({ preventScroll: true });
    dialog.scrollTop = scrollTop;
  };
}
