import { useEffect, useRef, useState } from 'preact/hooks';

/** Of the window's height: while the sentence is between, the text stays where it is. */
const [HIGHEST, LOWEST] = [0.12, 0.7];
const AIM = 0.3;
/** In pixels: browsers round where they scroll to. */
const SLACK = 2;

interface FollowScroll {
  readonly isAway: boolean;
  readonly goBack: () => void;
  readonly stay: () => void;
}

/**
 * Scrolls along with what is said, until the listener scrolls elsewhere by hand.
 *
 * @param at changes with each sentence
 * @returns whether the listener is elsewhere; what brings them back, and what follows again from where they are
 */
export function useFollowScroll(
  scroller: HTMLElement,
  at: number,
  boxOf: () => DOMRect | null,
): FollowScroll {
  const [isAway, setAway] = useState(false);
  const known = useRef(scroller.scrollTop);
  const isOutside = () => {
    const box = boxOf();
    return box !== null && isOutsideBand(box, scroller);
  };
  const goThere = () => {
    const box = boxOf();
    if (!box || !isOutside()) return;
    scroller.scrollBy({ top: box.top - AIM * scroller.clientHeight });
    known.current = scroller.scrollTop;
  };
  useEffect(() => {
    const look = () => {
      const { scrollTop } = scroller;
      if (Math.abs(scrollTop - known.current) <= SLACK) return;
      known.current = scrollTop;
      setAway(isOutside());
    };
    scroller.addEventListener('scroll', look, { passive: true });
    return () => scroller.removeEventListener('scroll', look);
  });
  useEffect(() => {
    if (!isAway) goThere();
  }, [at]);
  const goBack = () => {
    setAway(false);
    goThere();
  };
  return { isAway, goBack, stay: () => setAway(false) };
}

/** A sentence of many lines is within when it begins high enough; above the text's beginning nothing can be scrolled. */
function isOutsideBand(
  { top, bottom }: DOMRect,
  { clientHeight, scrollTop }: HTMLElement,
): boolean {
  if (top < HIGHEST * clientHeight) return scrollTop > 0 || bottom < 0;
  return bottom > LOWEST * clientHeight && top > AIM * clientHeight + SLACK;
}
