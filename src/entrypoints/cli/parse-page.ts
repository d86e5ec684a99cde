import { parseHTML } from 'linkedom';

const METADATA = /^(?:META|LINK|SCRIPT|STYLE|TITLE|BASE|NOSCRIPT)$/;

/**
 * Parses a page with linkedom, and mends where its tree differs from a browser's: a fragment gets an
 * `<html>` element, content in the head and beside the body moves into the body (HTML, "in head" and
 * "after after body" insertion modes), and a template's content is not part of the page.
 */
export function parsePage(html: string): Document {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><body>${html}</body></html>`;
  const document = parseHTML(whole.slice(startOf(whole))).document as unknown as Document;
  if (UPPER_CASE_ATTRIBUTE.test(html)) lowerAttributeNames(document);
  for (const template of document.querySelectorAll('template')) settleTemplate(template);
  const { body, head } = document;
  const inHead = [...head.children];
  const firstContent = inHead.findIndex((element) => !METADATA.test(element.tagName));
  if (firstContent >= 0) body.prepend(...inHead.slice(firstContent));
  for (const stray of [...document.documentElement.children]) {
    if (stray !== head && stray !== body) body.append(stray);
  }
  return document;
}

/** What stands before `<html>` is in the page to a browser; linkedom would take it for the root. */
function startOf(html: string): number {
  const root = html.search(/<html[\s>]/i);
  return /<(?!!|\?)/.test(html.slice(0, root)) ? root : 0;
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
