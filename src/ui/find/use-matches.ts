import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findInText, type Matches } from '../../core/find/find-in-text.ts';
import type { Settings } from '../../core/settings.ts';
import { foldedTextOf } from '../../core/text/folded-text.ts';
import type { Box } from '../card/place-card.ts';
import { useResized } from '../use-resized.ts';
import { boxesOf, drawnText } from './drawn-text.ts';

export interface FindPlace {
  readonly column: HTMLElement;
  readonly scroller: HTMLElement;
  readonly settings: Settings;
}

export interface Finding {
  readonly matches: Matches;
  /** For each match, where it stands: in pixels of the column. */
  readonly boxes: readonly (readonly Box[])[];
  /** Which match is shown; -1 without any. */
  readonly current: number;
  readonly step: (by: 1 | -1) => void;
}

/** Of the window, which toolbar and bar cover. */
const COVERED = 100;
/** Of the window's height, for a match that was out of sight. */
const ABOVE = 0.3;

/** Finds what is typed in the drawn article, and leads from match to match. */
export function useMatches(typed: string, { column, scroller, settings }: FindPlace): Finding {
  // Read anew each time: a long article is drawn in pieces.
  const { text } = drawnText(column);
  const folded = useMemo(() => foldedTextOf(text), [text]);
  const matches = useMemo(() => findInText(typed, folded), [typed, folded]);
  const resized = useResized(column);
  // The lines move with the size of the column and of the letters.
  const boxes = useMemo(
    () => boxesOf(column, drawnText(column), matches.spans),
    [column, matches, settings, resized],
  );
  const [current, setCurrent] = useState(-1);
  // Keys may follow faster than it is drawn.
  const latest = useRef(-1);
  // As a height in the column: first what is in sight, later where the last step led.
  const from = useRef(Number.NaN);
  if (Number.isNaN(from.current)) from.current = COVERED - column.getBoundingClientRect().top;
  const show = (index: number) => {
    latest.current = index;
    setCurrent(index);
    const [box] = boxes[index] ?? [];
    if (box) bringIntoSight(box, column, scroller);
    return box;
  };
  // Only other words lead anywhere, not another window.
  useLayoutEffect(() => {
    const next = boxes.findIndex(([box]) => box !== undefined && box.top >= from.current);
    show(boxes.length > 0 ? Math.max(0, next) : -1);
  }, [matches]);
  return {
    ...{ matches, boxes, current },
    step(by) {
      if (boxes.length === 0) return;
      const box = show((latest.current + by + boxes.length) % boxes.length);
      if (box) from.current = box.top;
    },
  };
}

function bringIntoSight(box: Box, column: HTMLElement, scroller: HTMLElement): void {
  const top = box.top + column.getBoundingClientRect().top;
  const isInSight = top > COVERED && top + box.height < scroller.clientHeight - COVERED / 2;
  if (!isInSight) scroller.scrollBy({ top: top - ABOVE * scroller.clientHeight });
}
