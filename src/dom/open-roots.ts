/**
 * Elements that hold a shadow tree on no page that we know of, though some of them could. A browser skips
 * them far faster than it hands each one to a script.
 */
const HOLDS_NO_TREE =
  'a, abbr, b, br, button, cite, code, dd, dl, dt, em, embed, figcaption, figure, form, h1, h2, h3, h4, h5, h6, head, head *, hr, html, i, iframe, img, input, label, li, link, noscript, object, ol, option, p, path, picture, pre, q, s, script, select, small, source, span, strong, style, sub, sup, svg, svg *, table, tbody, td, template, textarea, th, thead, time, tr, u, ul, video';

/** Elements that may hold an open shadow tree, in the order of the document: the same in a copy of it. */
export function possibleHosts(root: Document | ShadowRoot): NodeListOf<Element> {
  return root.querySelectorAll(`:not(${HOLDS_NO_TREE})`);
}

/** A document and all open shadow roots in it, those inside others too. */
export function openRootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const roots = [root];
  for (const element of possibleHosts(root)) {
    if (element.shadowRoot) roots.push(...openRootsOf(element.shadowRoot));
  }
  return roots;
}
