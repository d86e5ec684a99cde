import { attributeOf } from './element.ts';

/** The address that a saved page says it had; `null` when it doesn't tell. */
export function declaredAddress(document: Document): string | null {
  const canonical = attributeOf(document.querySelector('link[rel~="canonical"]'), 'href');
  const base = attributeOf(document.querySelector('base[href]'), 'href');
  return [canonical, base].find((address) => address && /^https?:/.test(address)) ?? null;
}
