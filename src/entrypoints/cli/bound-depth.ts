/**
 * Three times the depth of deep pages. What walks through more would overflow its stack or take
 * minutes. Browsers' parsers stop nesting too, Chromium's at 512.
 */
export const DEEPEST = 128;

/** Makes what stands deeper a sibling of the element it stands in, in the order of the page. */
export function boundDepth(root: Element): void {
  let depth = 1;
  let element: Element | null = root;
  while (element) {
    if (depth === DEEPEST) moveChildrenOut(element);
    const inside: Element | null = element.firstElementChild;
    if (inside) {
      element = inside;
      depth += 1;
      continue;
    }
    while (element && element !== root && !element.nextElementSibling) {
      element = element.parentElement;
      depth -= 1;
    }
    element = element === root ? null : (element?.nextElementSibling ?? null);
  }
}

/** From the first element on; the text before it may stay. */
function moveChildrenOut(element: Element): void {
  const after = element.nextSibling;
  let node: ChildNode | null = element.firstElementChild;
  while (node) {
    const next: ChildNode | null = node.nextSibling;
    element.parentNode?.insertBefore(node, after);
    node = next;
  }
}
