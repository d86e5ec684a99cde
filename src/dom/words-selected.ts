/** What newer browsers have and TypeScript's library does not know yet. */
interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: readonly ShadowRoot[] }): readonly StaticRange[];
}

/** What is selected inside a closed shadow root; `null` where the selection is elsewhere or empty. */
export function findSelected(root: ShadowRoot): Range | null {
  const page = root.ownerDocument;
  const selection = page.getSelection() as (Selection & ComposedSelection) | null;
  const [found] = selection?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  if (!found || !root.contains(found.startContainer) || !root.contains(found.endContainer)) {
    return null;
  }
  const range = page.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range.collapsed ? null : range;
}

/** The words that are selected inside a closed shadow root; empty where the selection is elsewhere. */
export function wordsSelected(root: ShadowRoot): string {
  return findSelected(root)?.toString() ?? '';
}
