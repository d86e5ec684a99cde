import { openRootsOf } from '../../dom/open-roots.ts';

/** Remembers where the page's reader was: scroll and focus. The returned function goes back there. */
export function holdPlace(page: Document, view: Window): () => void {
  const { scrollX, scrollY } = view;
  const focused = page.activeElement;
  return () => {
    if (page.activeElement !== focused && focused instanceof HTMLElement) {
      focused.focus({ preventScroll: true });
    }
    view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}

/** Pauses what plays on the page; the returned function lets it go on. */
export function pausePlayers(page: Document): () => void {
  const paused = runningPlayers(page);
  for (const player of paused) player.pause();
  return () => {
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
