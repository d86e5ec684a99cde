import type { StructureSignals } from './page-signals.ts';

const TYPE = /^"?\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(\w+)/;

/**
 * Counts the types that JSON-LD names. Looked for, not parsed: one page in thirty prints JSON-LD that does
 * not parse.
 *
 * @param found what follows each "@type"
 */
export function structureSignals(found: readonly string[]): StructureSignals {
  const types = found.map((text) => TYPE.exec(text)?.[1] ?? '');
  const count = (pattern: RegExp) => types.filter((type) => pattern.test(type)).length;
  return {
    ldArticles: count(/Article$|Blog\w*Posting|^Report$|^Review$/),
    ldNews: count(/NewsArticle/),
    ldGoods: count(/Product|Offer|Software|Service|Course|Local|Job/),
    ldBreadcrumbs: count(/^BreadcrumbList/),
  };
}
