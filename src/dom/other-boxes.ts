/**
 * Says whether an element stands in a box of a kind. One around the headline as well is the whole page or
 * article, which a class may call anything ("has-sidebar").
 */
export function standsInBox(element: Element, boxes: string, headline: Element | null): boolean {
  let box = element.closest(boxes);
  while (box && isAround(box, headline)) box = box.parentElement?.closest(boxes) ?? null;
  return box !== null;
}

const WHOLE = /^(?:HTML|BODY|MAIN|ARTICLE)$/;

/** An article has a footer of its own, which may sign and date it. */
function isAround(box: Element, headline: Element | null): boolean {
  if (box.tagName === 'FOOTER') return box.closest('article') !== null;
  return WHOLE.test(box.tagName) || (headline !== null && box.contains(headline));
}
