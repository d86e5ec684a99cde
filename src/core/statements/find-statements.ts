import type { Entity, Mention } from '../names/entity.ts';
import { type Clause, clausesOf } from './clause-tokens.ts';
import { createDiscourse, noteSpeaker, pass, type Speaker } from './discourse.ts';
import { type Cue, cuesOf } from './find-cues.ts';
import { type GenderOfName, gendersOf } from './gender.ts';
import { grammarOf } from './grammar.ts';
import { findQuotations } from './quotations.ts';
import { quotedIn, type ReadClause } from './quoted.ts';
import { reportedBy } from './reported.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import type { Statement } from './statement.ts';

/** What statements are found in. */
export interface NamedArticle {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** BCP 47; `null` when unknown. */
  readonly language: string | null;
}

/** The statements of a text in order: quotations, quoted words and reported speech, with who speaks. */
export function findStatements(article: NamedArticle, genderOfName: GenderOfName): Statement[] {
  const { text, mentions, entities } = article;
  const grammar = grammarOf(article.language);
  const discourse = createDiscourse(entities, gendersOf(entities, mentions, text, genderOfName));
  const statements: Statement[] = [];
  let earlier: Earlier = { speaker: null, paragraph: -1, goesOn: false };
  for (const { clause, paragraph } of inParagraphs(
    clausesOf(text, mentions, findQuotations(text)),
    text,
  )) {
    const speakerOf = keeping((cue: Cue) =>
      cue.subject ? resolveSpeaker(cue.subject, clause, text, discourse) : null,
    );
    const main = discourse.since[0]?.people[0] ?? null;
    const read = {
      clause,
      cues: cuesOf(clause, grammar),
      text,
      speakerOf,
      earlier,
      paragraph,
      main,
    };
    const found = statementsOf(read);
    statements.push(...found.statements);
    pass(discourse, clause);
    if (found.speaker) noteSpeaker(discourse, found.speaker);
    earlier = earlierFor(found.speaker, read);
  }
  return statements.sort((a, b) => a.start - b.start);
}

type Earlier = ReadClause['earlier'];

/** Who the next clause may go on from: not farther back than a paragraph. */
function earlierFor(speaker: Speaker | null, { clause, earlier, paragraph }: ReadClause): Earlier {
  const goesOn = clause.some(({ quotation }) => quotation?.goesOn);
  if (speaker) return { speaker, paragraph, goesOn };
  const isNear = paragraph - earlier.paragraph <= 1;
  return { ...earlier, speaker: isNear ? earlier.speaker : null, goesOn };
}

function inParagraphs(clauses: readonly Clause[], text: string) {
  let paragraph = 0;
  let end = 0;
  return clauses.map((clause) => {
    const start = clause[0]?.start ?? end;
    if (text.slice(end, start).includes('\n')) paragraph += 1;
    end = clause.at(-1)?.end ?? start;
    return { clause, paragraph };
  });
}

interface Found {
  readonly statements: readonly Statement[];
  /** Who spoke last in the clause. */
  readonly speaker: Speaker | null;
}

function statementsOf(read: ReadClause): Found {
  const { clause, cues, speakerOf } = read;
  const quoted = quotedIn(read);
  const announced = cues.find(({ end }) => end === clause.length - 1 && clause[end]?.text === ':');
  const isPlain = quoted.statements.length === 0;
  const reported = reportedBy({ ...read, cues: isPlain ? cues : cues.filter(addsTo(read)) });
  return {
    statements: [...quoted.statements, ...reported.map(({ statement }) => statement)],
    speaker:
      reported.at(-1)?.speaker ??
      quoted.speaker ??
      (announced && isPlain ? speakerOf(announced) : null),
  };
}

/** "“…,” she said, adding that …": behind the last quotation, without one of its own. */
function addsTo({ clause }: ReadClause): (cue: Cue) => boolean {
  return ({ verbAt, verb }) =>
    verb !== null &&
    clause.slice(verbAt).every(({ quotation }) => !quotation) &&
    (clause[verbAt]?.lower.endsWith('ing') ?? false);
}

/** Each cue is resolved once, at its place in the text. */
function keeping(resolve: (cue: Cue) => Speaker | null): (cue: Cue) => Speaker | null {
  const known = new Map<Cue, Speaker | null>();
  return (cue) => {
    const found = known.has(cue) ? (known.get(cue) ?? null) : resolve(cue);
    known.set(cue, found);
    return found;
  };
}
