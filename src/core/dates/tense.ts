import type { Span } from '../text/span.ts';

export type Direction = 'ahead' | 'behind' | null;

/** The verbs and words of some languages that say which way the date beside them lies. */
const AHEAD =
  "\\b(?:will|shall|won[’']t|going to|set to|due(?: to)?|scheduled|slated|expected to|plans? to|planned for|planning to|to be held|hopes? to|would|about to|upcoming|deadline|is to|are to|wird|werden|soll|sollen|geplant|doit|devrait|va|aura|sera|tendrá|será|irá)\\b(?: (?:not|also|then|be|have))?(?: \\w{2,20}ed\\b)?|[’']ll\\b|سوف|יתקיים|תתקיים";
const BEHIND =
  '\\b(?:said|told|was|were|had|has|came|went|made|took|began|met|won|lost|found|held|left|killed|shot|hit|fell|rose|saw|gave|wrote|died|spoke|sent|got|since|hat|haben|sagte|wurde|war|a|ont|était|dit|fue|dijo)\\b|\\b\\w{2,20}ed\\b';
const SENTENCE_END = /[.!?][”"’]? |\n/;
/** What is done before a day may be done on either side of now. */
const LIMIT = /\b(?:before|by|until|till|ahead of) $/i;
const BEFORE = 90;
const AFTER = 70;

interface Cue extends Span {
  readonly direction: Direction;
}

/** Tells which way the words around a date point: the cue that stands nearest before it in its sentence, or else the next one. */
export function directionsIn(text: string): (date: Span) => Direction {
  // All cues of the text at once: a text may have very many dates.
  let cues: Cue[] | undefined;
  return ({ start, end }) => {
    if (LIMIT.test(text.slice(Math.max(0, start - 12), start))) return null;
    cues ??= cuesOf(text);
    const behind = firstFrom(cues, start);
    const before = cues[behind - 1];
    if (before && isNear(text, before.end, start, BEFORE)) return before.direction;
    const next = cues[firstFrom(cues, end)];
    return next && isNear(text, end, next.start, AFTER) ? next.direction : null;
  };
}

function cuesOf(text: string): Cue[] {
  const cue = new RegExp(`(?<ahead>${AHEAD})|${BEHIND}`, 'gi');
  return Array.from(text.matchAll(cue), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    direction: match.groups?.['ahead'] ? 'ahead' : 'behind',
  }));
}

/** Where in the list the cues begin that start at an offset or behind it. */
function firstFrom(cues: readonly Cue[], offset: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isNear(text: string, from: number, to: number, reach: number): boolean {
  return to - from <= reach && !SENTENCE_END.test(text.slice(from, to));
}
