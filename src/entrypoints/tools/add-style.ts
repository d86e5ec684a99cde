/** The text is set after the element was made: Firefox lets an extension's style pass a strict page policy only so. */
export function addStyle(root: Node, css: readonly string[]): HTMLStyleElement | null {
  const style = root.ownerDocument?.createElement('style') ?? null;
  if (style) {
    style.textContent = css.join('\n');
    root.appendChild(style);
  }
  return style;
}
