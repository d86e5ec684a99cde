import { LABELED_TYPES, LABELS, labelOf, Part } from './label-set.ts';
import type { TaggedSentence, TokenSpan } from './tag-sentences.ts';
import { Case, type TokenForm } from './token-form.ts';

/** A sentence with what the model found in it. */
export interface ReadSentence {
  readonly forms: readonly TokenForm[];
  readonly tagged: TaggedSentence;
}

const PERSON = LABELED_TYPES.indexOf('person');
const TYPES = LABELED_TYPES.length;

/**
 * Reads a document as a whole: a spelling means one thing all through it unless a place tells otherwise with
 * certainty, and a surname that follows a full name is that person's. What is likely somewhere is found again
 * where the sentence by itself does not tell.
 */
export function settleDocument(read: readonly ReadSentence[]): TokenSpan[][] {
  const sentences = read.map(withoutPlainWords);
  const spellings = spellingsOf(sentences);
  for (const sentence of sentences) {
    for (const { spelling, first } of occurrences(sentence, spellings)) {
      vote(spelling, sentence, first);
    }
  }
  const surnames = surnamesOf(sentences);
  return sentences.map((sentence) => {
    const kept = sentence.tagged.spans.map((span) => settle(span, sentence, spellings, surnames));
    return [...kept, ...foundAgain(sentence, kept, spellings, surnames)].sort(
      (a, b) => a.first - b.first,
    );
  });
}

/** A name has a capital somewhere, or a digit ("49ers"), or is in a script without capitals. */
function withoutPlainWords({ forms, tagged }: ReadSentence): ReadSentence {
  const spans = tagged.spans.filter(({ first, end }) =>
    forms.slice(first, end).some(({ isPlain }) => !isPlain),
  );
  return { forms, tagged: { ...tagged, spans } };
}

/** One way of writing a name. */
interface Spelling {
  readonly words: readonly string[];
  /** How likely it is each type, summed over the document. */
  readonly votes: Float64Array;
  seen: number;
}

/** All that the model found in the document. */
interface Spellings {
  readonly byText: ReadonlyMap<string, Spelling>;
  /** Most words begin none. */
  readonly firstWords: ReadonlySet<string>;
}

function wordsAt({ forms }: ReadSentence, first: number, end: number): string[] {
  return forms.slice(first, end).map(({ text }) => text);
}

function spellingsOf(sentences: readonly ReadSentence[]): Spellings {
  const spellings = new Map<string, Spelling>();
  for (const sentence of sentences) {
    for (const { first, end } of sentence.tagged.spans) {
      const words = wordsAt(sentence, first, end);
      const key = words.join(' ');
      if (!spellings.has(key))
        spellings.set(key, { words, votes: new Float64Array(TYPES), seen: 0 });
    }
  }
  const firstWords = new Set(Array.from(spellings.values(), ({ words }) => words[0] ?? ''));
  return { byText: spellings, firstWords };
}

interface Occurrence {
  readonly spelling: Spelling;
  readonly first: number;
}

/** Where a known spelling stands, and not as a part of a longer name. */
function occurrences(
  sentence: ReadSentence,
  { byText: spellings, firstWords }: Spellings,
): Occurrence[] {
  const found: Occurrence[] = [];
  const { forms, tagged } = sentence;
  for (let first = 0; first < forms.length; first++) {
    const form = forms[first];
    if (!form || form.case === Case.Mark || form.case === Case.Lower) continue;
    if (!firstWords.has(form.text)) continue;
    for (let end = first + 1; end <= Math.min(forms.length, first + LONGEST); end++) {
      const spelling = spellings.get(wordsAt(sentence, first, end).join(' '));
      if (spelling && !isWithin(tagged.spans, first, end)) found.push({ spelling, first });
    }
  }
  return found;
}

/** A name of more words is looked for only where the model finds it. */
const LONGEST = 5;

/** Inside a longer name, or across the edge of one. */
function isWithin(spans: readonly TokenSpan[], first: number, end: number): boolean {
  return spans.some(
    (span) => span.first < end && first < span.end && !(span.first === first && span.end === end),
  );
}

function vote(spelling: Spelling, sentence: ReadSentence, first: number): void {
  spelling.seen += 1;
  for (let type = 0; type < TYPES; type++) {
    const likely = likelihood(sentence, first, first + spelling.words.length, type);
    spelling.votes[type] = (spelling.votes[type] ?? 0) + likely;
  }
}

/** That exactly these tokens are a name of a type: of the least likely of them. */
function likelihood({ tagged }: ReadSentence, first: number, end: number, type: number): number {
  const likelihoods = tagged.likelihoods(first);
  const at = (token: number, part: number) =>
    likelihoods[token * LABELS + labelOf(type, part)] ?? 0;
  if (end - first === 1) return at(first, Part.Whole);
  let least = Math.min(at(first, Part.Begin), at(end - 1, Part.Last));
  for (let token = first + 1; token < end - 1; token++)
    least = Math.min(least, at(token, Part.Inside));
  return least;
}

/** Of people whose full names the document has. */
function surnamesOf(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { forms, tagged } of sentences) {
    for (const { first, end, type, score } of tagged.spans) {
      const isFull = type === PERSON && end - first > 1 && end - first <= LONGEST_PERSON;
      if (isFull && score >= SURE_PERSON) surnames.add(surnameOf(forms.slice(first, end)));
    }
  }
  surnames.delete('');
  return surnames;
}

/** "Lind", "al - Moallem"; of "Ban Ki - moon" the first word. Empty where it is too short to tell by. */
function surnameOf(name: readonly TokenForm[]): string {
  const words = name.map(({ text }) => text);
  const [own = '', hyphen, last = ''] = words.slice(-3);
  if (words.length > 3 && hyphen === '-') {
    return name.at(-1)?.case === Case.Lower ? (words[0] ?? '') : `${own} - ${last}`;
  }
  const single = words.at(-1) ?? '';
  return single.length > 2 ? single : '';
}

const LONGEST_PERSON = 6;
const SURE_PERSON = 0.5;
/** A type needs so much of a spelling's votes to overrule another, */
const MAJORITY = 0.6;
/** and a place of it so much likelihood to stand against that. */
const CERTAIN = 0.95;

function settle(
  span: TokenSpan,
  sentence: ReadSentence,
  spellings: Spellings,
  surnames: ReadonlySet<string>,
): TokenSpan {
  const words = wordsAt(sentence, span.first, span.end);
  const key = words.join(' ');
  const spelling = spellings.byText.get(key);
  if (!spelling) return span;
  const { type, share, mean } = leading(spelling);
  // One place by itself does not make a surname of the story another thing, however sure it is.
  if (surnames.has(key) && (mean < CERTAIN || spelling.seen === 1)) {
    return { ...span, type: PERSON };
  }
  if (span.score >= CERTAIN) return span;
  return type !== span.type && share >= MAJORITY ? { ...span, type, score: share } : span;
}

/** The type that a spelling is most likely, its share of all votes, and how likely it is on average. */
function leading({ votes, seen }: Spelling): { type: number; share: number; mean: number } {
  const most = Math.max(...votes);
  const sum = votes.reduce((total, value) => total + value, 0);
  return { type: votes.indexOf(most), share: sum > 0 ? most / sum : 0, mean: most / (seen || 1) };
}

/** So likely on average, a spelling is a name wherever it stands. */
const LIKELY = 0.5;

function foundAgain(
  sentence: ReadSentence,
  kept: readonly TokenSpan[],
  spellings: Spellings,
  surnames: ReadonlySet<string>,
): TokenSpan[] {
  const again: TokenSpan[] = [];
  for (const { spelling, first } of occurrences(sentence, spellings)) {
    const end = first + spelling.words.length;
    const overlaps = (span: TokenSpan) => span.first < end && first < span.end;
    if (kept.some(overlaps) || again.some(overlaps) || goesOn(sentence, first, end)) continue;
    const { type, mean: score } = leading(spelling);
    const isSurname = surnames.has(spelling.words.join(' '));
    if (score >= LIKELY || isSurname) {
      again.push({ first, end, type: isSurname ? PERSON : type, score: Math.max(score, LIKELY) });
    }
  }
  return again;
}

/** Part of a longer run of capitals, which is another name or a headline. */
function goesOn({ forms }: ReadSentence, first: number, end: number): boolean {
  const isCapital = (form: TokenForm | undefined) =>
    form !== undefined && form.case >= Case.Capital && form.case <= Case.Mixed;
  return (first > 1 && isCapital(forms[first - 1])) || isCapital(forms[end]);
}
