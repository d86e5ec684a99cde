import type { ToolsSetup } from '../../contract/tools.ts';
import { bandMiddle, scrollUnderBand } from '../../core/reader/line-band.ts';
import type { ReaderState } from '../../core/reader/reader-state.ts';
import { lineMiddles } from '../../ui/comfort/text-lines.ts';

/** Of a line: two middles that are nearer are on the same. */
const SAME_LINE = 0.4;
/** Of a line, above and below the band's lines. */
const AIR = 0.3;

/** So long after the last movement the band comes to rest. */
const REST_MS = 120;

/** Keeps the band of clear lines where it belongs, and moves the text under it line by line. */
export function createLineFocus({ column, scroller, slots }: ToolsSetup) {
  const view = scroller.ownerDocument.defaultView;
  let state: ReaderState | null = null;
  let middle = 0;
  let timer = 0;
  const lineOf = ({ settings }: ReaderState) => settings.textSize * settings.lineHeight;
  const sizesOf = (of: ReaderState) => ({
    window: scroller.clientHeight,
    band: (of.settings.lineFocus + AIR) * lineOf(of),
  });
  const listen = (event: KeyboardEvent) => {
    if (!state || state.settings.lineFocus === 0 || !isStep(event, column, scroller)) return;
    const sizes = sizesOf(state);
    const { scrollTop } = scroller;
    const least = SAME_LINE * lineOf(state);
    const lines = lineMiddles(column, sizes.window);
    const next =
      event.key === 'ArrowDown'
        ? lines.find((line) => line > middle + least)
        : lines.findLast((line) => line < middle - least);
    if (next === undefined) return;
    event.preventDefault();
    scroller.scrollTo({ top: scrollUnderBand(next, scrollTop, sizes), behavior: 'instant' });
  };
  const place = (at: number) => {
    middle = at;
    slots.popups.style.setProperty('--band-at', inPixels(at));
  };
  /** Over whole lines, by half a line at most. */
  const rest = () => {
    if (!state || state.settings.lineFocus === 0) return;
    const line = lineOf(state);
    const away = (at: number) => Math.abs(at - middle);
    const [nearest] = lineMiddles(column, scroller.clientHeight).sort((a, b) => away(a) - away(b));
    if (nearest !== undefined && away(nearest) < line) place(nearest);
  };
  scroller.addEventListener('keydown', listen);
  return {
    look(next: ReaderState) {
      state = next;
      if (next.settings.lineFocus === 0) return;
      const sizes = sizesOf(next);
      slots.popups.style.setProperty('--band', inPixels(sizes.band));
      place(bandMiddle(scroller.scrollTop, sizes));
      view?.clearTimeout(timer);
      timer = view?.setTimeout(rest, REST_MS) ?? 0;
    },
    end() {
      view?.clearTimeout(timer);
      scroller.removeEventListener('keydown', listen);
    },
  };
}

function inPixels(length: number): string {
  const whole = Math.round(length);
  return `${whole}px`;
}

/** The scroller has the keys after a click beside the text. */
function isStep(event: KeyboardEvent, column: HTMLElement, scroller: HTMLElement): boolean {
  const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
  const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
  const target = event.target as Element;
  const isInText = column.contains(target) && !target.closest('.card-slot');
  const isHeard = isInText || target === scroller;
  return isArrow && isPlain && isHeard && !event.defaultPrevented;
}
