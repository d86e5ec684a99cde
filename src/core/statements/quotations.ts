import type { Span } from '../text/span.ts';

/** Words between quotation marks. */
export interface Quotation extends Span {
  /** With the marks. */
  readonly outer: Span;
  /** Its marks are single ones, which headlines and some papers use, and apostrophes look like. */
  readonly isSingle: boolean;
  /** It has no closing mark, since it goes on in the next paragraph. */
  readonly goesOn: boolean;
}

/** By the opening mark, those that close it. German closes with what English opens with. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '"': '"”',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  "'": "'",
};
const SINGLE = "‘‚‹'";
const BEFORE_OPENING = /[\s([{—–:/-]/;
const AFTER_CLOSING = /[^\p{L}\p{N}]/u;

/** The quotations of a text in order; one within another is part of it. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    addFromParagraph(text, { start, end: start + paragraph.length }, found);
    start += paragraph.length + 1;
  }
  return found;
}

function addFromParagraph(text: string, paragraph: Span, into: Quotation[]): void {
  for (let at = paragraph.start; at < paragraph.end; ) {
    const quotation = opensAt(text, at, paragraph) ? quotationAt(text, at, paragraph) : null;
    if (quotation) into.push(quotation);
    at = quotation ? quotation.outer.end : at + 1;
  }
}

function opensAt(text: string, at: number, paragraph: Span): boolean {
  const mark = text[at] ?? '';
  if (!(mark in CLOSERS)) return false;
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  // French leaves a space inside its marks.
  if (after === '' || (/\s/.test(after) && mark !== '«')) return false;
  const isLed = at === paragraph.start || BEFORE_OPENING.test(before) || before in CLOSERS;
  // German closes with “ and »: they open only after a space.
  return isLed || mark === '„' || (mark === '“' && !/[\p{L}\p{N}.,!?]/u.test(before));
}

function quotationAt(text: string, at: number, paragraph: Span): Quotation | null {
  const mark = text[at] ?? '';
  const isSingle = SINGLE.includes(mark);
  const close = closerOf(text, at, paragraph);
  const goesOn = close < 0 && !isSingle && isOpenedAgain(text, paragraph.end, mark);
  if (close < 0 && !goesOn) return null;
  const end = goesOn ? paragraph.end : close;
  const inside = text.slice(at + 1, end);
  const lead = inside.length - inside.trimStart().length;
  return {
    start: at + 1 + lead,
    end: end - (inside.length - inside.trimEnd().length),
    outer: { start: at, end: goesOn ? end : end + 1 },
    ...{ isSingle, goesOn },
  };
}

/** Longer ones are marks that were never closed, and looking for their end takes time. */
const LONGEST = 3000;
const DEEPEST = 6;

/** Where the mark is that closes; -1 without one in the paragraph. */
function closerOf(text: string, open: number, paragraph: Span): number {
  const last = Math.min(paragraph.end, open + LONGEST);
  let depth = 1;
  for (let at = open + 1; at < last && depth <= DEEPEST; at++) {
    depth += stepAt(text, at, text[open] ?? '', paragraph);
    if (depth === 0) return at;
  }
  return -1;
}

/** 1 where another quotation of the same marks opens, -1 where one closes. */
function stepAt(text: string, at: number, mark: string, paragraph: Span): number {
  const sign = text[at] ?? '';
  const closers = CLOSERS[mark] ?? '';
  if (closers.includes(sign)) return closesAt(text, at, paragraph) ? -1 : 0;
  return sign === mark ? 1 : 0;
}

function closesAt(text: string, at: number, paragraph: Span): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  if (/\s/.test(before) && text[at] !== '»') return false;
  if (at + 1 < paragraph.end && !AFTER_CLOSING.test(after)) return false;
  return !(/['’]/.test(text[at] ?? '') && isPossessive(text, at, paragraph));
}

const FAR = 300;

/** "the workers’ union": nothing closes where the words before have their closing mark later. */
function isPossessive(text: string, at: number, paragraph: Span): boolean {
  if (text[at - 1] !== 's' || text[at + 1] !== ' ') return false;
  const rest = text.slice(at + 1, Math.min(paragraph.end, at + FAR));
  const next = /[.,!?\p{L}][’'](?![\p{L}\p{N}])/u.exec(rest);
  return next !== null && !/[‘]/.test(rest.slice(0, next.index));
}

/** A quotation over several paragraphs opens anew in each and closes in the last. */
function isOpenedAgain(text: string, end: number, mark: string): boolean {
  return text
    .slice(end, end + 20)
    .trimStart()
    .startsWith(mark);
}
