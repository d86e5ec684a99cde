import { useEffect, useState } from 'preact/hooks';

/** Of the window's height: while the sentence is between, the text stays where it is. */
const [HIGHEST, LOWEST] = [0.12, 0.7];
const AIM = 0.3;

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
  const goThere = () => {
    const box = boxOf();
    const height = scroller.clientHeight;
    if (box && isOutside(box, height)) scroller.scrollBy({ top: box.top - AIM * height });
  };
  useEffect(() => {
    const look = () => {
      const box = boxOf();
      setAway(box !== null && isOutside(box, scroller.clientHeight));
    };
    const types = ['wheel', 'touchmove', 'keyup'] as const;
    for (const type of types) scroller.addEventListener(type, look, { passive: true });
    return () => {
      for (const type of types) scroller.removeEventListener(type, look);
    };
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

function isOutside({ top, bottom }: DOMRect, height: number): boolean {
  return top < HIGHEST * height || bottom > LOWEST * height;
}
