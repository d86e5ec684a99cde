/** Who sees nothing move for so long has stopped scrolling. */
const STILL_MS = 1000;
/** Whatever comes sooner is there before anybody reads. */
const SOON_MS = 300;

/**
 * Watches whether the text is scrolled. The returned function waits until it has been still for a second: names
 * that come late would appear under the eyes of one who moves through the text.
 */
export function watchScrolling(scroller: HTMLElement, view: Window): () => Promise<void> {
  const began = view.performance.now();
  let moved = Number.NEGATIVE_INFINITY;
  let top = scroller.scrollTop;
  const note = () => {
    // A box that has just opened tells of a scroll that went nowhere.
    if (scroller.scrollTop === top) return;
    top = scroller.scrollTop;
    moved = view.performance.now();
  };
  scroller.addEventListener('scroll', note, { passive: true });
  return async () => {
    if (view.performance.now() - began > SOON_MS) {
      for (let left = 1; left > 0; ) {
        left = moved + STILL_MS - view.performance.now();
        if (left > 0) await new Promise((resolve) => view.setTimeout(resolve, left));
      }
    }
    scroller.removeEventListener('scroll', note);
  };
}
