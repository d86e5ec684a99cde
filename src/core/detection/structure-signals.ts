import type { StructureSignals } from './page-signals.ts';

const TYPE = /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(\w+)/g;

/**
 * Counts the types that JSON-LD names. Looked for, not parsed: one page in thirty prints JSON-LD that does
 * not parse, and parsing all of it takes longer than the rest of the detector.
 */
export function structureSignals(jsonLd: string): StructureSignals {
  const types = [...jsonLd.matchAll(TYPE)].map((match) => match[1] ?? '');
  const count = (pattern: RegExp) => types.filter((type) => pattern.test(type)).length;
  return {
    ldArticles: count(/Article$|Blog\w*Posting|^Report$|^Review$/),
    ldNews: count(/NewsArticle/),
    ldGoods: count(/Product|Offer|Software|Service|Course|Local|Job/),
    ldBreadcrumbs: count(/^BreadcrumbList/),
  };
}
