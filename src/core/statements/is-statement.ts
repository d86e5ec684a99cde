import type { Attribution } from './attribute-quotations.ts';
import type { Clause } from './clause-tokens.ts';
import type { Quotation } from './quotations.ts';

interface Place {
  readonly clause: Clause;
  /** The quotation's token. */
  readonly at: number;
  readonly attribution: Attribution | null;
  readonly text: string;
}

const FEW = 3;

/** Whether words in marks are somebody's words, and no title, nickname or word that the paper keeps off. */
export function isStatement(
  { start, end }: Quotation,
  { clause, at, attribution, text }: Place,
): boolean {
  const words = text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  if (words.length === 0) return false;
  const isNear = attribution !== null && attribution.nearness === 1;
  if (isTitle(words) && !isNear) return false;
  if (isNamed(clause, at)) return false;
  return attribution !== null || words.length > FEW;
}

/** "The Iron Garden": each word of weight has a capital. */
function isTitle(words: readonly string[]): boolean {
  const weighty = words.filter((word) => word.length > 3);
  const capital = weighty.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return weighty.length > 0 && capital.length === weighty.length && words.length > 1;
}

const NAMES =
  /^(?:titled|entitled|named|nicknamed|dubbed|song|film|movie|book|series|show|episode|album|single|novel|play|essay|article|headlined|hashtag)$/;

/** "a film titled “…”" */
function isNamed(clause: Clause, at: number): boolean {
  const before = clause[at - 1]?.text === ',' ? clause[at - 2] : clause[at - 1];
  return NAMES.test(before?.lower ?? '');
}
