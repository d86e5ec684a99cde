import { openRootsOf } from '../../dom/open-roots.ts';

/**
 * Pauses what plays on the page and remembers where its reader was. The returned function puts all back:
 * scroll position, focus, and the players that were running.
 */
export function holdPage(page: Document, view: Window): () => void {
  const { scrollX, scrollY } = view;
  const focused = page.activeElement;
  const paused = runningPlayers(page);
  for (const player of paused) player.pause();
  return () => {
    if (page.activeElement !== focused && focused instanceof HTMLElement) {
      focused.focus({ preventScroll: true });
    }
    view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    for (const player of paused) {
      player.play().catch(() => {
        // The page took the player away, or the browser wants a click on it first.
      });
    }
  };
}

function runningPlayers(page: Document): HTMLMediaElement[] {
  const documents = [page, ...[...page.querySelectorAll('iframe')].flatMap(documentOf)];
  return documents
    .flatMap(openRootsOf)
    .flatMap((root) => [...root.querySelectorAll<HTMLMediaElement>('video, audio')])
    .filter((player) => !player.paused && !player.ended);
}

/** A frame of another site keeps its document to itself; what plays there goes on. */
function documentOf(frame: HTMLIFrameElement): Document[] {
  return frame.contentDocument ? [frame.contentDocument] : [];
}
