/** What a wait needs of a window. */
export interface SettleView {
  readonly MutationObserver: typeof MutationObserver;
  setTimeout(act: () => void, ms: number): number;
  clearTimeout(timer: number): void;
}

const QUIET_MS = 120;
const LONGEST_MS = 2000;
/** A clock, a counter and a spinner change less; an article changes more. */
const LEAST_TEXT = 40;

/**
 * Waits until a page has finished writing the text that it began to fetch: 120 ms without a change of text,
 * two seconds at most. Ends at once when `signal` is aborted.
 *
 * @param isAwaited says whether the new text is still to come. A page that has only changed its address is
 *   quiet as well, until the answer to its request arrives.
 */
export function contentSettles(
  page: Document,
  view: SettleView,
  signal: AbortSignal,
  isAwaited: () => boolean = () => false,
): Promise<void> {
  return new Promise((resolve) => {
    let quiet = 0;
    const end = () => {
      observer.disconnect();
      view.clearTimeout(quiet);
      view.clearTimeout(last);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const wait = () => {
      view.clearTimeout(quiet);
      quiet = view.setTimeout(() => (isAwaited() ? wait() : end()), QUIET_MS);
    };
    const observer = new view.MutationObserver((records) => {
      if (records.some(changesText)) wait();
    });
    const last = view.setTimeout(end, LONGEST_MS);
    signal.addEventListener('abort', end);
    observer.observe(page, { childList: true, characterData: true, subtree: true });
    if (signal.aborted) end();
    else wait();
  });
}

function changesText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return lengthOf([target]) >= LEAST_TEXT;
  return lengthOf([...addedNodes, ...removedNodes]) >= LEAST_TEXT;
}

function lengthOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + (node.textContent ?? '').trim().length, 0);
}
