import { isOutlet } from './attribute-quotations.ts';
import type { Clause, ClauseToken } from './clause-tokens.ts';
import { DETERMINERS, FINITE, LINKS, PRONOUNS, THAT } from './clause-words.ts';
import type { Speaker } from './discourse.ts';
import type { Cue } from './find-cues.ts';
import { hedgesIn } from './hedges.ts';
import type { ReadClause } from './quoted.ts';
import type { Statement } from './statement.ts';
import { phraseText } from './subject-phrase.ts';

interface Reported {
  readonly statement: Statement;
  readonly speaker: Speaker;
}

/** What a clause reports without quotation marks: "Lind said the harbor would open". */
export function reportedBy(read: ReadClause): Reported[] {
  const { clause, cues } = read;
  return cues.flatMap((cue, i) => {
    if (cues.some((other) => isOutlet(clause, other, cue) && other.first < cue.first)) return [];
    const content =
      cue.verb === null
        ? aroundPhrase(clause, cue, cues[i - 1])
        : behindVerb(clause, cue, cues[i + 1]);
    const speaker = content && shared(read.speakerOf(cue), cue, cues);
    return speaker ? [{ statement: statementOf(content, cue, speaker, read), speaker }] : [];
  });
}

/** Behind somebody's own words, "according to" may only pass them on. */
function shared(speaker: Speaker | null, { verb }: Cue, cues: readonly Cue[]): Speaker | null {
  const isPassedOn = verb === null && cues.some((other) => other.subject?.mention && other.verb);
  return speaker && isPassedOn ? { ...speaker, confidence: speaker.confidence * 0.8 } : speaker;
}

interface Range {
  readonly first: number;
  readonly end: number;
}

const SHORTEST = 3;

/** Of "according to": the rest of the sentence, on the side where there is more. */
function aroundPhrase(clause: Clause, { first, end }: Cue, last: Cue | undefined): Range | null {
  const after = {
    first: clause[end]?.text === ',' ? end + 1 : end,
    end: endOf(clause, clause.length),
  };
  const isLed = first === 0 || Boolean(clause[0]?.quotation);
  const range = isLed
    ? after
    : { first: asideStart(clause, last, first), end: trimmedEnd(clause, first) };
  return range.end - range.first >= SHORTEST ? range : null;
}

/** "said it would end the strike which has closed forty harbors, according to officials": theirs is what "which" adds. */
function asideStart(clause: Clause, last: Cue | undefined, end: number): number {
  if (!last) return 0;
  const relative = relativeAt(clause, last.end, end);
  if (relative < 0) return contentStart(clause, last, end) ?? 0;
  let start = relative - 1;
  while (start > last.end && !DETERMINERS.has(clause[start]?.lower ?? '')) start -= 1;
  return start;
}

function relativeAt(clause: Clause, from: number, end: number): number {
  const found = clause.slice(from, end).findIndex(({ lower }) => lower === 'which');
  return found < 0 ? -1 : from + found;
}

/** Behind "said that", or before ", Lind said." */
function behindVerb(clause: Clause, cue: Cue, next: Cue | undefined): Range | null {
  const { verb } = cue;
  if (!verb || isDenied(clause, cue)) return null;
  const object = objectStart(clause, cue);
  if (object !== null) return { first: object, end: endOf(clause, contrastAt(clause, object)) };
  if (!verb.takesClause) return null;
  const stop = endOf(clause, endBefore(clause, cue, next));
  const start = contentStart(clause, cue, stop);
  if (start !== null && stop - start >= SHORTEST) return { first: start, end: stop };
  const isLast = cue.end >= endOf(clause, clause.length) - 2 || clause[cue.end]?.text === ',';
  const isSetOff = clause[cue.first - 1]?.text === ',' && cue.first > SHORTEST;
  return isLast && isSetOff ? { first: 0, end: cue.first - 1 } : null;
}

/** ", but" begins what the article adds. */
function contrastAt(clause: Clause, from: number): number {
  const at = clause.findIndex(
    ({ text }, i) =>
      i > from && text === ',' && /^(?:but|while|although)$/.test(clause[i + 1]?.lower ?? ''),
  );
  return at < 0 ? clause.length : at;
}

/** "did not say", "declined to say", "refused to confirm". */
function isDenied(clause: Clause, { verbAt }: Cue): boolean {
  for (let at = Math.max(0, verbAt - 4); at < verbAt; at++) {
    if (
      /^(?:not|never|n't|didn't|won't|doesn't|don't|declined?|refused?|cannot|can't)$/.test(
        clause[at]?.lower ?? '',
      )
    ) {
      return true;
    }
  }
  return false;
}

/** Where another cue goes on: "said … and added", "said …, according to". */
function endBefore(clause: Clause, cue: Cue, next: Cue | undefined): number {
  if (!next || !joins(clause, next)) return clause.length;
  const relative = next.verb === null ? relativeAt(clause, cue.end, next.first) : -1;
  return relative > 0 ? relative : trimmedEnd(clause, next.verbAt);
}

function joins(clause: Clause, { first, verbAt }: Cue): boolean {
  return first === verbAt && /^(?:,|and|but)$/.test(clause[verbAt - 1]?.lower ?? '');
}

function trimmedEnd(clause: Clause, end: number): number {
  let at = end;
  while (at > 0 && /^(?:,|and|but|–|—|-)$/.test(clause[at - 1]?.lower ?? '')) at -= 1;
  return at;
}

/** Without the full stop. */
function endOf(clause: Clause, end: number): number {
  let at = end;
  while (at > 0 && clause[at - 1]?.isMark && !clause[at - 1]?.quotation) at -= 1;
  return at;
}

const FAR = 12;

/** Behind "that", or at once where a clause follows and no object does. */
function contentStart(clause: Clause, { end, verb, text }: Cue, stop: number): number | null {
  const comma = clause[end]?.text === ',' ? 1 : 0;
  if (THAT.has(clause[end + comma]?.lower ?? '')) return end + comma + 1;
  const start = verb?.takesListener ? behindListener(clause, end) : end;
  if (start === null) return null;
  const isLed = verb?.takesListener || PLACES.test(clause[start]?.lower ?? '');
  const that = isLed ? thatBehind(clause, start, stop) : null;
  return that ?? (beginsClause(clause, start, stop, SAY.test(text)) ? start : null);
}

function thatBehind(clause: Clause, start: number, stop: number): number | null {
  for (let at = start; at < Math.min(stop, start + FAR) && !clause[at]?.isMark; at++) {
    if (THAT.has(clause[at]?.lower ?? '')) return at + 1;
  }
  return null;
}

/** "said on Tuesday that", "wrote in a letter that" */
const PLACES =
  /^(?:on|in|at|to|during|via|late|early|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/;
/** What follows is nearly always said. */
const SAY = /^(?:say|says|said|saying)$/i;

/** What must follow a verb so that its object is what was asked for or promised: "called on", "pledged to". */
const OBJECTS: Readonly<Record<string, RegExp>> = {
  urge: /^(?!that$)/,
  call: /^(?:on|for)$/,
  appeal: /^(?:for|to)$/,
  demand: /^(?:the|an?|more|his|her|their)$/,
  promise: /^to$/,
  pledge: /^to$/,
  vow: /^to$/,
  threaten: /^to$/,
  offer: /^to$/,
  announce: /^(?:plans|agreement|an?|the)$/,
};

/** Where the object begins, without "on" and "for"; `null` where the verb has no such object. */
function objectStart(clause: Clause, { end, verb }: Cue): number | null {
  const pattern = OBJECTS[verb?.base ?? ''];
  const next = clause[end];
  if (!pattern || !next || next.isMark || next.quotation || !pattern.test(next.lower)) return null;
  if (clause.length - end < SHORTEST) return null;
  return /^(?:on|for)$/.test(next.lower) ? end + 1 : end;
}

/** "told reporters it would", "told the Post that": one name or noun is spoken to. */
function behindListener(clause: Clause, from: number): number | null {
  if (DETERMINERS.has(clause[from]?.lower ?? '')) return from + 2;
  return clause[from] && !clause[from]?.isMark ? from + 1 : null;
}

/** A subject, and soon a verb that has a person and a tense. */
function beginsClause(clause: Clause, start: number, stop: number, isSay: boolean): boolean {
  const token = clause[start];
  if (!token || token.isMark || token.quotation) return false;
  const isLikely = isSay
    ? !PLACES.test(token.lower) && !LINKS.has(token.lower)
    : beginsSubject(token);
  const rest = clause.slice(start + 1, Math.min(stop, start + FAR));
  const comma = rest.findIndex(({ text }) => text === ',');
  const near = comma < 0 ? rest : rest.slice(0, comma);
  return isLikely && near.some(({ lower }) => FINITE.has(lower) || lower.endsWith('ed'));
}

function beginsSubject({ mention, lower, text }: ClauseToken): boolean {
  const isKnown = PRONOUNS.has(lower) || DETERMINERS.has(lower) || QUANTITIES.test(lower);
  return mention !== null || isKnown || /^\p{Ll}+s$|^\p{N}/u.test(text);
}

const QUANTITIES = /^(?:there|more|at|about|nearly|no)$/;

function statementOf(range: Range, cue: Cue, speaker: Speaker, read: ReadClause): Statement {
  const { clause, cues, text } = read;
  const outlet = cues.find((other) => other.first > cue.first && isOutlet(clause, cue, other));
  return {
    start: clause[range.first]?.start ?? 0,
    end: clause[range.end - 1]?.end ?? 0,
    ...{ kind: 'indirect', quoted: [], cue: cue.text },
    speaker: speaker.entity,
    speakerText: speaker.text || null,
    confidence: speaker.confidence,
    candidates: speaker.candidates,
    outlet: outlet?.subject ? phraseText(outlet.subject, clause, text) : null,
    hedges: hedgesIn(clause),
  };
}
