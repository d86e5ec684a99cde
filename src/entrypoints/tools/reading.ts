import type { ToolsSetup } from '../../contract/tools.ts';
import { plainTextOf } from '../../core/article/plain-text.ts';
import { readingMinutes } from '../../core/article/reading-time.ts';
import { sayCount } from '../../core/messages.ts';
import type { ReaderState } from '../../core/reader/reader-state.ts';
import { shareRead } from '../../core/reader/share-read.ts';
import { watchFirstLine } from '../../ui/comfort/text-lines.ts';
import { createReading } from '../../ui/panel/reading-place.ts';
import { createLineFocus } from './line-focus.ts';
import type { Tool } from './main.tsx';

/** The toolbar's height. */
const BAR = 44;
/** A smaller movement is none. */
const LEAST_MOVE = 6;

interface ReadingTool extends Tool {
  keepLine(draw: () => void): void;
  place(): number | null;
}

/** What goes along with reading: how far one is, the band of clear lines, a toolbar that makes way. */
export function watchReading(setup: ToolsSetup): ReadingTool {
  const { article, column, scroller, slots, dispatch } = setup;
  const plain = plainTextOf(article.blocks);
  const { text } = plain;
  const reading = createReading({ ...setup, plain, onFound() {} });
  const view = scroller.ownerDocument.defaultView;
  const bar = createBar(setup);
  const lineFocus = createLineFocus(setup);
  let state: ReaderState | null = null;
  let frame = 0;
  let place: number | null = null;
  let resumedAt = scroller.scrollTop;
  const isComing = watchDrawing(column);
  const tellMinutes = (share: number) => {
    const rest = text.slice(Math.round(share * text.length));
    const isUnderway = share > 0 && share < 1;
    const minutes = isUnderway ? readingMinutes(rest, state?.settings.wordsPerMinute) : 0;
    const words = isUnderway ? sayCount('minutes_left', minutes) : '';
    if (slots.minutes.textContent !== words) slots.minutes.textContent = words;
  };
  const later = () => {
    frame ||= view?.requestAnimationFrame(() => look()) ?? 0;
  };
  const look = () => {
    frame = 0;
    if (isComing() || !state) return later();
    const share = shareRead(reading.sight(), text.length);
    place = placeIn(column, article.blocks.length);
    slots.popups.style.setProperty('--read', share.toFixed(4));
    tellMinutes(share);
    lineFocus.look(state);
    bar.look(state);
    const hasLeft = Math.abs(scroller.scrollTop - resumedAt) > scroller.clientHeight / 2;
    if (state.isResumed && hasLeft) dispatch({ kind: 'resumed', isOn: false });
  };
  const ended = new AbortController();
  scroller.addEventListener('scroll', later, { signal: ended.signal, passive: true });
  view?.addEventListener('resize', later, { signal: ended.signal });
  return {
    update(next) {
      if (next.isResumed && !state?.isResumed) resumedAt = scroller.scrollTop;
      state = next;
      later();
    },
    keepLine(draw) {
      const moved = scroller.scrollTop > 0 ? watchFirstLine(column, BAR) : () => 0;
      draw();
      const by = moved();
      if (by) scroller.scrollBy({ top: by, behavior: 'instant' });
      bar.stay();
    },
    place: () => place,
    end() {
      ended.abort();
      lineFocus.end();
      view?.cancelAnimationFrame(frame);
    },
  };
}

/** A long article comes in pieces, a frame each: it is looked at when it is there. */
function watchDrawing(column: HTMLElement): () => boolean {
  let drawn = 0;
  return () => {
    const before = drawn;
    drawn = column.childElementCount;
    return drawn !== before;
  };
}

/** As `ReadingPlace` tells it: the blocks stand behind the column's header. */
function placeIn(column: HTMLElement, count: number): number {
  const { children } = column;
  let [from, end] = [0, Math.min(children.length - 1, count)];
  while (from < end) {
    const middle = (from + end) >>> 1;
    const box = children[middle]?.getBoundingClientRect();
    if (box && box.bottom > BAR) end = middle;
    else from = middle + 1;
  }
  const box = children[from]?.getBoundingClientRect();
  if (from === 0 || !box) return 0;
  const share = box.height > 0 ? (BAR - box.top) / box.height : 0;
  // To three digits, and below the next block.
  return from - 1 + Math.floor(Math.min(0.999, Math.max(0, share)) * 1000) / 1000;
}

/** The toolbar makes way while one reads on, and comes back as one goes back or needs it. */
function createBar({ scroller }: ToolsSetup) {
  const reader = scroller.querySelector<HTMLElement>('.reader');
  const toolbar = scroller.querySelector('.toolbar');
  let last = scroller.scrollTop;
  const show = (isAway: boolean) => {
    if (!reader) return;
    if (isAway) reader.dataset['toolbar'] = 'away';
    else delete reader.dataset['toolbar'];
  };
  const hasFocus = () => toolbar?.matches(':focus-within') ?? false;
  toolbar?.addEventListener('focusin', () => show(false));
  return {
    look({ popup, panel, isFinding }: ReaderState) {
      const { scrollTop } = scroller;
      const isNeeded = popup !== null || panel !== null || isFinding || hasFocus();
      const by = scrollTop - last;
      if (isNeeded) show(false);
      else if (Math.abs(by) >= LEAST_MOVE) show(by > 0 && scrollTop > 2 * BAR);
      if (isNeeded || Math.abs(by) >= LEAST_MOVE) last = scrollTop;
    },
    /** The text has moved without its reader. */
    stay() {
      last = scroller.scrollTop;
    },
  };
}
