/**
 * Puts a text on the clipboard. Says whether it is there.
 *
 * Where the page came by a secure connection, the clipboard is written without any event that the page could hear.
 * Elsewhere the browser has only its old way, which sends an event through the page. The page may hear that something
 * is copied, and may keep it from being copied, and never hears what: the event ends where the text is set.
 */
export async function copyText(view: Window, text: string): Promise<boolean> {
  try {
    await view.navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard on an insecure page; or the page's policy forbids it.
    return copyByEvent(view, text);
  }
}

function copyByEvent(view: Window, text: string): boolean {
  let isSet = false;
  const answer = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.clearData();
    event.clipboardData?.setData('text/plain', text);
    isSet = event.clipboardData !== null;
  };
  // At the first stop of its way: before it are only listeners that the page set there earlier, on an empty event.
  view.addEventListener('copy', answer, { capture: true });
  const isCopied = view.document.execCommand('copy');
  view.removeEventListener('copy', answer, { capture: true });
  return isCopied && isSet;
}
