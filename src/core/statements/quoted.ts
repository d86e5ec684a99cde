import { type Attribution, attributionOf } from './attribute-quotations.ts';
import type { Clause } from './clause-tokens.ts';
import type { Speaker } from './discourse.ts';
import type { Cue } from './find-cues.ts';
import { hedgesIn } from './hedges.ts';
import { isStatement } from './is-statement.ts';
import type { Quotation } from './quotations.ts';
import type { Statement } from './statement.ts';
import { phraseText } from './subject-phrase.ts';

/** A clause with what is known where it stands. */
export interface ReadClause {
  readonly clause: Clause;
  readonly cues: readonly Cue[];
  readonly text: string;
  readonly speakerOf: (cue: Cue) => Speaker | null;
  /** Who spoke last before it, in which paragraph, and whether the last quotation has no closing mark. */
  readonly earlier: {
    readonly speaker: Speaker | null;
    readonly paragraph: number;
    readonly goesOn: boolean;
  };
  readonly paragraph: number;
  /** The person whom the sentence before was about. */
  readonly main: string | null;
}

/** The quotations of a clause that are somebody's words, and who spoke last. */
export function quotedIn(read: ReadClause): {
  readonly statements: readonly Statement[];
  readonly speaker: Speaker | null;
} {
  const { clause, cues, text } = read;
  const statements: Statement[] = [];
  let speaker: Speaker | null = null;
  clause.forEach(({ quotation }, at) => {
    if (!quotation) return;
    const attribution = attributionOf(clause, at, cues);
    if (!isStatement(quotation, { clause, at, attribution, text })) return;
    const said = attribution
      ? speakerBy(attribution, read)
      : (speaker ?? signedBy(at, read) ?? earlierSpeaker(read, quotation));
    speaker = said ?? speaker;
    statements.push(statementOf(quotation, read, attribution, said));
  });
  return { statements, speaker };
}

function speakerBy({ cue, nearness }: Attribution, { speakerOf }: ReadClause): Speaker | null {
  const speaker = speakerOf(cue);
  return speaker && { ...speaker, confidence: speaker.confidence * nearness };
}

const SIGNED = 0.9;
const LONGEST_SIGNATURE = 7;

/** "“…” —Ada Lind", "‘…’: the mayor": a name or a few words behind a dash or a colon, and no more. */
function signedBy(at: number, { clause, text }: ReadClause): Speaker | null {
  const [mark, ...rest] = clause.slice(at + 1);
  const [first, last] = [rest[0], rest.at(-1)];
  if (!mark || !first || !last || !/^[—–:-]+$/.test(mark.text)) return null;
  const isLong = rest.length >= LONGEST_SIGNATURE;
  if (isLong || rest.some(({ isMark, quotation }) => isMark || quotation)) return null;
  const entity = rest.find(({ mention }) => mention)?.mention?.entity ?? null;
  return {
    ...{ entity, text: text.slice(first.start, last.end) },
    ...{ confidence: SIGNED, candidates: entity ? [entity] : [] },
  };
}

/** How much of the confidence stays in the same paragraph and in the next one. */
const ALONE = [0.98, 0.9];
const AMONG = [0.8, 0.7];
const GUESSED = 0.65;

/** Words without a cue of their own go on from those before them, in the same paragraph or the last one. */
function earlierSpeaker(read: ReadClause, { isSingle }: Quotation): Speaker | null {
  const { earlier, paragraph, clause, main } = read;
  const away = paragraph - earlier.paragraph;
  const speaker = away <= 1 ? earlier.speaker : null;
  if (speaker && earlier.goesOn) return speaker;
  if (main !== null && main !== speaker?.entity) {
    return { entity: main, text: '', confidence: GUESSED, candidates: [main] };
  }
  const isAlone = clause.every(({ quotation, isMark }) => quotation || isMark);
  const share = (isAlone && !isSingle ? ALONE : AMONG)[away] ?? 0;
  return speaker && { ...speaker, confidence: speaker.confidence * share };
}

function statementOf(
  quotation: Quotation,
  read: ReadClause,
  attribution: Attribution | null,
  speaker: Speaker | null,
): Statement {
  const { start, end } = quotation;
  const { clause, text } = read;
  const outlet = attribution?.outlet?.subject ?? null;
  return {
    ...{ start, end, kind: isDirect(quotation, read, attribution) ? 'direct' : 'mixed' },
    quoted: [[start, end]],
    speaker: speaker?.entity ?? null,
    speakerText: speaker?.text || null,
    cue: attribution?.cue.text ?? null,
    confidence: speaker?.confidence ?? 0,
    candidates: speaker?.candidates ?? [],
    outlet: outlet && phraseText(outlet, clause, text),
    hedges: hedgesIn(clause),
  };
}

const WHOLE = /^[\p{Lu}\p{N}(]|[.,!?…]$/u;

/** Words that stand for themselves, beside who says them; a few words within a clause do not. */
function isDirect(
  { start, end }: Quotation,
  { clause, text }: ReadClause,
  attribution: Attribution | null,
): boolean {
  if (!attribution) return clause.every(({ quotation, isMark }) => quotation || isMark);
  const { cue, nearness } = attribution;
  return nearness === 1 && cue.verb?.describes !== true && WHOLE.test(text.slice(start, end));
}
