/** Where a paragraph that was led to begins: below the toolbar, with some room. */
const TOP = 64;
/** So that the one that stands there already is not the next one. */
const SLACK = 4;

/** Scrolls to the paragraph after or before the one at the top of the window. */
export function stepParagraph(scroller: HTMLElement, column: HTMLElement, step: 1 | -1): void {
  const tops = [...column.querySelectorAll(':scope > *')]
    .filter((block) => block.textContent?.trim() && !block.matches('.card-slot, .found'))
    .map((block) => block.getBoundingClientRect().top - TOP);
  const next = step > 0 ? tops.find((top) => top > SLACK) : tops.findLast((top) => top < -SLACK);
  if (next !== undefined) scroller.scrollBy({ top: next });
}
