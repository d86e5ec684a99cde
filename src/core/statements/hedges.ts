import type { Clause } from './clause-tokens.ts';

const HEDGES = new Set(
  'reportedly allegedly apparently purportedly supposedly seemingly angeblich offenbar mutmaßlich prétendument apparemment presuntamente supuestamente'.split(
    ' ',
  ),
);
const SEEMS = /^(?:appear|appears|appeared|seem|seems|seemed)$/;

/** Words outside of marks by which an article keeps its distance, as printed. */
export function hedgesIn(clause: Clause): string[] {
  return clause.flatMap(({ lower, text }, at) => {
    if (HEDGES.has(lower)) return [text];
    const next = clause[at + 1];
    return SEEMS.test(lower) && next?.lower === 'to' ? [`${text} ${next.text}`] : [];
  });
}
