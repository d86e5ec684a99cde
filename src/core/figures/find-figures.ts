import { type Sentence, type Token, tokenize } from '../names/tokenize.ts';
import type { Span } from '../text/span.ts';
import { countsOf, unitBefore } from './counts.ts';
import type { Draft } from './draft.ts';
import type { Figure } from './figure.ts';
import { lexiconOf } from './lexicon-of.ts';
import { type Line, wordAt, wordsOf } from './line.ts';
import { marksOf } from './marks.ts';
import { qualifierBefore } from './qualifier.ts';
import { readFigure } from './read-figure.ts';

/** What is known of the text before its figures are looked for. */
export interface FigureContext {
  readonly names: readonly Span[];
  readonly dates: readonly Span[];
  /** BCP 47; `null` when nobody knows. */
  readonly language: string | null;
}

/** What has more is a table, and no story; its end is left unread. */
const MOST_NUMBERS = 10_000;

/**
 * The numbers of a text with value, unit and what they count, in order, none over another. No number is part of a
 * name or a date; a name may be part of the noun that is counted ("six British players"), and then lies within it.
 */
export function findFigures(text: string, context: FigureContext): readonly Figure[] {
  const lexicon = lexiconOf(context.language);
  const marks = marksOf(text, context);
  const figures: Figure[] = [];
  const budget = { numbers: 0 };
  let before: string | null = null;
  for (const sentence of sentencesOf(text, lexicon.language === 'de')) {
    if (budget.numbers > MOST_NUMBERS) break;
    let last = before;
    before = null;
    const line: Line = { words: wordsOf(text, sentence), lexicon, marks, known: [] };
    for (const draft of draftsOf(line, budget)) {
      const unit = unitOf(line, draft, last);
      if (draft.kind === 'count' || draft.kind === 'bare') {
        last = unit;
        before = unit;
      }
      const figure = figureOf(text, line, { ...draft, unit });
      if (figure) figures.push(figure);
    }
  }
  return figures;
}

/** A number without a noun counts what was counted before it. */
function unitOf(line: Line, draft: Draft, last: string | null): string | null {
  // "ten people, and injured 40 others".
  if (draft.unit === 'others' && last !== null) return last;
  if (draft.unit !== null) return draft.unit;
  const unit = unitBefore(line, draft) ?? last;
  return unit === null ? null : `${unit}${draft.per ?? ''}`;
}

const SHORT = /^(?:no|nos|nr|art|sec|fig|vol|ch|pp|rs|ca|approx|est)$/i;

/** A sentence doesn't end in "No." or "approx." when a number follows. */
function sentencesOf(text: string, hasOrdinals: boolean): Sentence[] {
  const joined: Token[][] = [];
  for (const sentence of tokenize(text)) {
    const before = joined.at(-1);
    const isOne =
      before !== undefined &&
      ((endsShort(text, before) && isDigit(text, sentence[0])) ||
        (hasOrdinals && endsOrdinal(text, before)));
    if (isOne) before.push(...sentence);
    else joined.push([...sentence]);
  }
  return joined;
}

/** "am 3. Mai", "im 21. Jahrhundert". */
function endsOrdinal(text: string, sentence: readonly Token[]): boolean {
  const [number, dot] = sentence.slice(-2);
  if (!number || !dot || text[dot.start] !== '.' || number.end !== dot.start) return false;
  return number.end - number.start <= 2 && isDigit(text, number) && sentence.length < LONGEST;
}

const LONGEST = 400;

function endsShort(text: string, sentence: readonly Token[]): boolean {
  const [word, dot] = sentence.slice(-2);
  if (!word || !dot || text.slice(dot.start, dot.end) !== '.' || word.end !== dot.start)
    return false;
  return word.end - word.start < 7 && SHORT.test(text.slice(word.start, word.end));
}

function isDigit(text: string, token: Token | undefined): boolean {
  return token !== undefined && /\d/.test(text[token.start] ?? '');
}

function draftsOf(line: Line, budget: { numbers: number }): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < line.words.length; ) {
    const reading = readFigure(line, at);
    for (const draft of reading?.drafts ?? []) {
      if (!isWhole(line, draft, drafts.at(-1))) drafts.push(draft);
    }
    if (reading) budget.numbers += 1;
    at = Math.max(at + 1, reading?.next ?? 0);
  }
  return drafts;
}

/** The 10,000 of "ten people of 10,000". */
function isWhole(line: Line, draft: Draft, before: Draft | undefined): boolean {
  if (before?.to !== draft.from - 1 || !/^(?:of|in|per)$/.test(wordAt(line, before.to).lower)) {
    return false;
  }
  return /^10{3,}$/.test(`${draft.value}`);
}

/** `null` for a number that is part of a name or a date. */
function figureOf(text: string, line: Line, draft: Draft): Figure | null {
  const { marks } = line;
  const number = {
    start: wordAt(line, draft.number.from).start,
    end: wordAt(line, draft.number.to - 1).end,
  };
  if (marks.meetsName(number.start, number.end)) return null;
  if (marks.meetsDate(number.start, number.end)) return null;
  const first = wordAt(line, draft.from).start;
  const last = endOutsideName(line, draft);
  const start = marks.meetsDate(first, number.start) ? number.start : first;
  const end = marks.meetsDate(number.end, last) ? number.end : last;
  return {
    start,
    end,
    text: text.slice(start, end),
    number,
    value: draft.value,
    unit: draft.unit,
    counts: countsOf(line, draft),
    qualifier: qualifierBefore(line, draft.from),
    source: null,
  };
}

/** A name lies within the figure or outside, and never half. */
function endOutsideName(line: Line, draft: Draft): number {
  const isName = (at: number) => line.marks.isName(wordAt(line, at).start);
  let to = draft.to;
  if (isName(to)) while (to > draft.number.to && isName(to - 1)) to -= 1;
  return wordAt(line, to - 1).end;
}
