/** A document and all open shadow roots in it, those inside others too. */
export function openRootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? openRootsOf(element.shadowRoot) : [],
  );
  return [root, ...inner];
}
