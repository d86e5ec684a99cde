import { parseHTML } from 'linkedom';
import { isElement, isText } from '../../dom/element.ts';
import { boundDepth } from './bound-depth.ts';

const METADATA = /^(?:META|LINK|SCRIPT|STYLE|TITLE|BASE|NOSCRIPT)$/;

/**
 * Parses a page with linkedom, and mends where its tree differs from a browser's: every page has a root,
 * nesting has an end, content in the head and outside the body moves into the body (HTML, "in head" and
 * "after after body" insertion modes), and a template's content is not part of the page.
 */
export function parsePage(html: string): Document {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><body>${html}</body></html>`;
  const document = parseHTML(whole).document as unknown as Document;
  const { before, after } = gatherOutsideRoot(document);
  boundDepth(document.documentElement);
  if (UPPER_CASE_ATTRIBUTE.test(html)) lowerAttributeNames(document);
  for (const template of document.querySelectorAll('template')) settleTemplate(template);
  const { body, head } = document;
  const inHead = [...head.children];
  const firstContent = inHead.findIndex((element) => !METADATA.test(element.tagName));
  const misplaced = firstContent >= 0 ? inHead.slice(firstContent) : [];
  const strays = [...document.documentElement.childNodes].filter(
    (node) => node !== head && node !== body && isContent(node),
  );
  const first = body.firstChild;
  // One by one: a page's nodes may be more than a call takes arguments.
  for (const node of [...before, ...misplaced]) body.insertBefore(node, first);
  for (const node of [...strays, ...after]) body.appendChild(node);
  return document;
}

/** Takes out what stands before `<html>` and after `</html>`; linkedom would take it for the root. */
function gatherOutsideRoot(document: Document) {
  const nodes = [...document.childNodes].filter(isContent);
  const root = nodes.find((node) => node.nodeName === 'HTML');
  for (const node of nodes) if (node !== root) node.remove();
  if (!root) document.appendChild(document.createElement('html'));
  const at = root ? nodes.indexOf(root) : 0;
  return { before: nodes.slice(0, at), after: nodes.slice(root ? at + 1 : at) };
}

function isContent(node: Node): boolean {
  return isElement(node) || (isText(node) && node.data.trim() !== '');
}

const UPPER_CASE_ATTRIBUTE = /<\w[^<>]*\s[A-Z]+\s*=/;

/** Pages of the nineties write `<FONT SIZE="5">`; linkedom keeps the case, and then no selector fits. */
function lowerAttributeNames(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const lower = name.toLowerCase();
      if (lower !== name && !element.hasAttribute(lower)) {
        element.setAttribute(lower, element.getAttribute(name) ?? '');
      }
    }
  }
}

/** A declarative shadow tree is shown; any other template only waits for a script. */
function settleTemplate(template: Element): void {
  if (template.hasAttribute('shadowrootmode')) template.replaceWith(...template.childNodes);
  else template.remove();
}
