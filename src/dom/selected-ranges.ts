/** Fewer characters are a slip of the pointer, or a word to look up. */
const LEAST_SELECTED = 12;

/** What a page's reader has selected there, kept: a click elsewhere may end the selection. */
export function selectedRanges(page: Document): readonly Range[] {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed) return [];
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) =>
    selection.getRangeAt(i).cloneRange(),
  );
  return ranges.join('').trim().length < LEAST_SELECTED ? [] : ranges;
}
