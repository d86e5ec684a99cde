const FIELDS = 'input, textarea, select, iframe, [contenteditable]:not([contenteditable="false"])';
const SECRETS = 'input[type="password"], input[autocomplete^="cc-"], input[name*="cardnumber" i]';

/**
 * Says whether a page waits for its reader's input: a field has the focus, or a password or a payment is
 * asked for. Nothing may open over it by itself. Forms that the page has prepared but does not show count
 * for nothing.
 */
export function waitsForInput(page: Document): boolean {
  if (page.activeElement?.matches(FIELDS)) return true;
  return [...page.querySelectorAll(SECRETS)].some(isShown);
}

function isShown(element: Element): boolean {
  // Parsers without a layout have no such method.
  return element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
}
