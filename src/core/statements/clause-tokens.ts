import type { Mention } from '../names/entity.ts';
import { tokenize } from '../names/tokenize.ts';
import type { Span } from '../text/span.ts';
import type { Quotation } from './quotations.ts';

/** A word or a mark of a sentence; a whole name and a whole quotation are one each. */
export interface ClauseToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly mention: Mention | null;
  readonly quotation: Quotation | null;
  /** A comma, a dash, a bracket and so on. */
  readonly isMark: boolean;
}

/** The tokens of a sentence in order; a quotation in it may hold sentences of its own. */
export type Clause = readonly ClauseToken[];

/** Behind "!" and "?" in marks the sentence may go on: "“Why?” he asked". */
const ENDS_INSIDE = /[.…]['’]?$/;

/** "“…” —Ada Lind" is one sentence. */
const SIGNATURE = /^ ?[—–-]/;

/** The sentences of a text, its names and quotations taken whole. */
export function clausesOf(
  text: string,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): Clause[] {
  const builder = createBuilder();
  const wholeAt = walkAlong(wholesOf(mentions, quotations));
  for (const sentence of tokenize(text)) {
    let isInside = false;
    for (const token of sentence) {
      const whole = wholeAt(token);
      builder.add(whole ? wholeToken(text, whole) : plainToken(text, token));
      isInside = Boolean(whole?.quotation && token.end < whole.end);
    }
    const behind = threeBehind(text, sentence);
    const goesOn = isInside || SIGNATURE.test(behind) || builder.staysOpen();
    if (behind.startsWith('\n') || !goesOn) builder.close();
  }
  builder.close();
  return builder.clauses;
}

function threeBehind(text: string, sentence: readonly Span[]): string {
  const end = sentence.at(-1)?.end ?? 0;
  return text.slice(end, end + 3);
}

interface ClauseBuilder {
  readonly clauses: Clause[];
  /** A token that stands there already is taken once. */
  add(token: ClauseToken): void;
  staysOpen(): boolean;
  close(): void;
}

/** One quotation after another makes a sentence without an end, and work that grows with its square. */
const LONGEST = 300;

function createBuilder(): ClauseBuilder {
  const clauses: Clause[] = [];
  let clause: ClauseToken[] = [];
  let last = -1;
  const close = () => {
    if (clause.length > 0) clauses.push(clause);
    clause = [];
  };
  return {
    clauses,
    close,
    add(token) {
      if (token.start === last) return;
      last = token.start;
      if (clause.length >= LONGEST) close();
      clause.push(token);
    },
    staysOpen() {
      const last = clause.at(-1);
      return Boolean(last?.quotation) && !ENDS_INSIDE.test(last?.text.slice(0, -1) ?? '');
    },
  };
}

/** Answers which whole a token is part of; tokens come in order. */
function walkAlong(wholes: readonly Whole[]): (token: Span) => Whole | null {
  let next = 0;
  return (token) => {
    while ((wholes[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    const whole = wholes[next];
    return whole && token.end > whole.start ? whole : null;
  };
}

type Whole = Span & Pick<ClauseToken, 'mention' | 'quotation'>;

function wholesOf(mentions: readonly Mention[], quotations: readonly Quotation[]): Whole[] {
  const quoted: Whole[] = quotations.map((quotation) => ({
    ...quotation.outer,
    quotation,
    mention: null,
  }));
  const quotationAt = walkAlong(quoted);
  const named: Whole[] = mentions
    .filter((mention) => !quotationAt(mention))
    .map((mention) => ({ start: mention.start, end: mention.end, quotation: null, mention }));
  return [...quoted, ...named].sort((a, b) => a.start - b.start);
}

function wholeToken(text: string, { start, end, mention, quotation }: Whole): ClauseToken {
  const own = text.slice(start, end);
  return { start, end, text: own, lower: own.toLowerCase(), mention, quotation, isMark: false };
}

function plainToken(text: string, { start, end }: Span): ClauseToken {
  const own = text.slice(start, end);
  return {
    ...{ start, end, text: own, lower: own.toLowerCase(), mention: null, quotation: null },
    isMark: !/[\p{L}\p{N}]/u.test(own),
  };
}
