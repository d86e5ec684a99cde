import type { Clause } from './clause-tokens.ts';
import { THAT } from './clause-words.ts';
import type { Cue } from './find-cues.ts';

/** Which cue a quotation belongs to, and how surely. */
export interface Attribution {
  readonly cue: Cue;
  /** 0 to 1, by how near it stands. */
  readonly nearness: number;
  /** Who passes on what the cue's subject says: "…, SANA said". */
  readonly outlet: Cue | null;
}

/** The cue of the quotation at token `at`; `null` where its clause has none. */
export function attributionOf(
  clause: Clause,
  at: number,
  cues: readonly Cue[],
): Attribution | null {
  const spoken = cues.filter((cue) => cue.subject !== null || isWithoutSpeaker(clause, cue));
  const after = spoken.find(({ first }) => first > at);
  const before = spoken.filter(({ end }) => end <= at).at(-1);
  if (!before || !after)
    return before ? by(before, clause, at) : after ? by(after, clause, at) : null;
  if (isOutlet(clause, before, after)) return { cue: before, nearness: APART, outlet: after };
  if (isBeside(clause, at, after)) return by(after, clause, at);
  if (isBeside(clause, at, before)) return by(before, clause, at);
  return by(isFinal(clause, after) ? after : before, clause, at);
}

/** With words between, and with another quotation between or without a sign that it is so. */
const APART = 0.95;
const FAR_APART = 0.91;

function by(cue: Cue, clause: Clause, at: number): Attribution {
  const nearness = nearnessOf(cue, clause, at);
  const isDoubtful = nearness < 1 && OTHERWISE.test(cue.verb?.base ?? '');
  return { cue, nearness: isDoubtful ? nearness * DOUBT : nearness, outlet: null };
}

/** They speak only beside the words: police that found a “safe house” did not say so. */
const OTHERWISE =
  /^(?:find|show|suspect|believe|think|hope|expect|fear|remember|go|begin|laugh|smile|share|offer|continue|marvel|mention)$/;
const DOUBT = 0.8;

function nearnessOf(cue: Cue, clause: Clause, at: number): number {
  if (isBeside(clause, at, cue)) return 1;
  if (cue.first > at) return isFinal(clause, cue) ? APART : FAR_APART;
  return quotedBetween(clause, cue.end, at) ? FAR_APART : APART;
}

/** Nothing but marks between. "… Lind said: “…”" speaks of what comes, not of what was. */
function isBeside(clause: Clause, at: number, { first, end }: Cue): boolean {
  if (first > at) return onlyMarks(clause, at + 1, first) && clause[end]?.text !== ':';
  return onlyMarks(clause, end, at);
}

/** "In Washington, warned that …": words are given, and nobody is named. */
function isWithoutSpeaker(clause: Clause, { verb, end, verbAt }: Cue): boolean {
  const isFirst = verbAt === 0 || clause[verbAt - 1]?.text === ',';
  return Boolean(verb?.takesClause) && isFirst && THAT.has(clause[end]?.lower ?? '');
}

/** "The minister told Ban that “…”, SANA said": an organization at the end, behind somebody's own words. */
export function isOutlet(clause: Clause, before: Cue, after: Cue): boolean {
  const type = after.subject?.mention?.type;
  const isBody =
    type === 'organization' || AGENCY.test(clause[(after.subject?.end ?? 0) - 1]?.lower ?? '');
  const says = Boolean(before.verb?.takesClause && before.subject);
  return isBody && says && hasThat(clause, before) && after.verb?.describes !== true;
}

const AGENCY = /^(?:agency|television|tv|newspaper|radio)$/;

function hasThat(clause: Clause, { end }: Cue): boolean {
  return clause.slice(end, end + 4).some(({ lower }) => THAT.has(lower));
}

function onlyMarks(clause: Clause, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const token = clause[at];
    if (!token?.isMark && !THAT.has(token?.lower ?? '') && token?.lower !== 'as') return false;
  }
  return true;
}

/** "…, says Lind, a pilot." gives the whole sentence to her. */
function isFinal(clause: Clause, { isInverted, first, verb }: Cue): boolean {
  return (isInverted || verb === null) && clause[first - 1]?.text === ',';
}

function quotedBetween(clause: Clause, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (clause[at]?.quotation) return true;
  return false;
}
