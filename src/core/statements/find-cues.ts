import type { Clause } from './clause-tokens.ts';
import { DETERMINERS, PRONOUNS } from './clause-words.ts';
import type { CueVerb } from './cue-verbs.ts';
import type { Grammar } from './grammar.ts';
import { type Subject, subjectAfter, subjectBefore } from './subject-phrase.ts';

/** A verb or phrase that gives words to somebody: "said", "according to". */
export interface Cue {
  /** From its first token, the subject's too, to before `end`. */
  readonly first: number;
  readonly end: number;
  /** The verb's own token. */
  readonly verbAt: number;
  /** As printed. */
  readonly text: string;
  /** `null` for "according to". */
  readonly verb: CueVerb | null;
  readonly subject: Subject | null;
  /** The verb comes first: "said Lind". */
  readonly isInverted: boolean;
}

/** The cues of a clause in order. */
export function cuesOf(clause: Clause, grammar: Grammar): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < clause.length; at++) {
    const cue = phraseCue(clause, at, grammar) ?? verbCue(clause, at, grammar, cues.at(-1));
    if (cue) cues.push(cue);
  }
  return cues;
}

function phraseCue(clause: Clause, at: number, { phrases }: Grammar): Cue | null {
  const phrase = phrases.find((words) =>
    words.every((word, i) => clause[at + i]?.lower === word && !clause[at + i]?.mention),
  );
  const end = at + (phrase?.length ?? 0);
  const subject = phrase ? longSubject(clause, end) : null;
  if (!subject) return null;
  const own = { text: textOf(clause, at, end), verb: null, subject, isInverted: true };
  return { ...own, first: at, end: subject.end, verbAt: at };
}

/** All up to a comma or the end: "according to the documents that the Post has seen". */
function longSubject(clause: Clause, first: number): Subject | null {
  const named = subjectAfter(clause, first - 1);
  if (!named || named.pronoun) return named;
  const own = clause.findIndex(({ mention }) => mention !== null && mention === named.mention);
  if (own >= first) return { ...named, end: own + 1 };
  let end = named.end;
  while (clause[end] && !clause[end]?.isMark && !clause[end]?.quotation) end += 1;
  return { ...named, end };
}

function verbCue(clause: Clause, at: number, grammar: Grammar, last: Cue | undefined): Cue | null {
  const token = clause[at];
  const verb = token && !token.mention ? grammar.verbs.get(token.lower) : undefined;
  if (!verb || isNoun(clause, at, grammar) || isPassive(clause, at)) return null;
  const first = beforeAuxiliaries(clause, at, grammar);
  const end = clause[at + 1]?.lower === 'out' ? at + 2 : at + 1;
  if (verb.base === 'point' && end === at + 1) return null;
  const own = { verbAt: at, end, text: textOf(clause, at, end), verb, isInverted: false };
  const subject = invertedSubject(clause, first, at, verb);
  if (subject) return { ...own, first, end: Math.max(end, subject.end), subject, isInverted: true };
  const named = isParticiple(clause, at) ? null : subjectBefore(clause, first);
  if (named) return { ...own, first: named.first, subject: named };
  return { ...own, first, subject: sharedSubject(clause, first, last) };
}

/** "a déclaré", "ha dicho": the verb begins with its auxiliary. */
function beforeAuxiliaries(clause: Clause, at: number, { auxiliaries }: Grammar): number {
  let first = at;
  while (auxiliaries.has(clause[first - 1]?.lower ?? '')) first -= 1;
  return first;
}

/** Behind what is said: "…”, said Lind", "…, says Lind", "…, a-t-il dit". */
function invertedSubject(clause: Clause, first: number, at: number, verb: CueVerb): Subject | null {
  const between = /^-[tT]?-?$/.test(clause[at - 2]?.text ?? '') ? subjectAt(clause, at - 1) : null;
  if (between) return between;
  return isSetOff(clause, first, at, verb) ? subjectAfter(clause, at) : null;
}

/** A pronoun that a hyphen joins to its verb: "a-t-il dit". */
function subjectAt(clause: Clause, at: number): Subject | null {
  const pronoun = clause[at]?.lower ?? '';
  if (!PRONOUNS.has(pronoun)) return null;
  return { first: at, end: at + 1, mention: null, pronoun, isShared: false };
}

const NOUNS = /^(?:report|claim|call|comment|label|post|promise|pledge|warning|finding|show)s?$/;

/** "the report", "a claim": the same letters, but no verb. */
function isNoun(clause: Clause, at: number, { verbs, auxiliaries }: Grammar): boolean {
  const before = clause[at - 1];
  if (NOUNS.test(clause[at]?.lower ?? '') && (!clause[at + 1] || clause[at + 1]?.isMark))
    return true;
  if (!before || before.mention || before.quotation || auxiliaries.has(before.lower)) return false;
  const isObject = NOUNS.test(clause[at]?.lower ?? '') && verbs.has(before.lower);
  return isObject || DETERMINERS.has(before.lower) || /^['’]s$|^of$|^no$/.test(before.lower);
}

/** Behind a quotation, or behind the comma that ends what is said. */
function isSetOff(clause: Clause, first: number, at: number, verb: CueVerb): boolean {
  const before = clause[first - 1];
  if (verb.takesListener || verb.describes || clause[at + 1]?.text === ',') return false;
  if (before?.quotation) return true;
  if (before?.text !== ',' || isParticiple(clause, at)) return false;
  return Boolean(clause[first - 2]?.quotation) || startsSubject(clause, at + 1);
}

function startsSubject(clause: Clause, at: number): boolean {
  const after = clause[at];
  return after?.mention?.type === 'person' || after?.mention?.type === 'organization';
}

/** "was described as", "is called": whose words they are is not told. */
function isPassive(clause: Clause, at: number): boolean {
  if (!/(?:ed|ten|own|old|aid)$/.test(clause[at]?.lower ?? '')) return false;
  const before = clause[at - 1]?.lower.endsWith('ly') ? clause[at - 2] : clause[at - 1];
  return /^(?:is|are|was|were|be|been|being)$/.test(before?.lower ?? '');
}

function textOf(clause: Clause, first: number, end: number): string {
  return clause
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
}

const JOINS = new Set(['and', 'but', 'then', ',', 'before', 'while', 'by']);

/** "said …, adding that", "said … and added": the one who spoke before goes on. */
function sharedSubject(clause: Clause, at: number, last: Cue | undefined): Subject | null {
  if (isParticiple(clause, at) && !opensAside(clause, at)) return null;
  const isAdverb = /^(?:also|later|then)$/.test(clause[at - 1]?.lower ?? '');
  const before = clause[isAdverb ? at - 2 : at - 1]?.lower ?? '';
  const goesOn = isParticiple(clause, at) || JOINS.has(before) || before === 'to';
  if (!goesOn) return null;
  if (last?.subject) return last.subject;
  return mainSubject(clause, at);
}

function isParticiple(clause: Clause, at: number): boolean {
  return clause[at]?.lower.endsWith('ing') ?? false;
}

/** Behind a comma, a quotation or "and": "with a friend saying" has another subject. */
function opensAside(clause: Clause, at: number): boolean {
  const before = clause[at - 1];
  if (!before || before.isMark || before.quotation) return true;
  return JOINS.has(before.lower) || /^(?:in|after|by|before|while|when)$/.test(before.lower);
}

/** Who stands first in the sentence: "Lind left the meeting, calling it …". */
function mainSubject(clause: Clause, before: number): Subject | null {
  for (let at = 0; at < before; at++) {
    const { mention, lower = '' } = clause[at] ?? {};
    if (mention && (mention.type === 'person' || mention.type === 'organization')) {
      return { first: at, end: at + 1, mention, pronoun: null, isShared: true };
    }
    if (/^(?:he|she|it|they)$/.test(lower)) {
      return { first: at, end: at + 1, mention: null, pronoun: lower, isShared: true };
    }
  }
  return null;
}
