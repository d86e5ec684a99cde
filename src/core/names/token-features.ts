import { type CapitalRun, capitalRuns } from './capital-run.ts';
import { type DocumentWords, isInCapitals } from './document-words.ts';
import { mix } from './hash.ts';
import { Case, type TokenForm } from './token-form.ts';

/** No token has more. */
export const MOST_FEATURES = 64;

/** A sentence as its features see it. */
export interface FeatureContext {
  readonly sentence: readonly TokenForm[];
  readonly runs: readonly (CapitalRun | null)[];
  readonly words: DocumentWords;
  /** Behind the last token and before the first. */
  readonly nothing: TokenForm;
  readonly inCapitals: boolean;
}

export function featureContext(
  sentence: readonly TokenForm[],
  words: DocumentWords,
  nothing: TokenForm,
): FeatureContext {
  return {
    sentence,
    runs: capitalRuns(sentence),
    words,
    nothing,
    inCapitals: isInCapitals(sentence),
  };
}

const TEMPLATE_STEP = 0x632be5;

/**
 * Writes the features of a token as 32-bit hashes into `out`, and returns how many there are. A feature is
 * a template's number mixed with what the template looks at, so that no string is built. After Ratinov and
 * Roth, "Design challenges and misconceptions in named entity recognition" (CoNLL 2009), and what helped on
 * news.
 */
export function writeFeatures(context: FeatureContext, i: number, out: Int32Array): number {
  const writer: Writer = { out, count: 0 };
  const window = windowAt(context, i);
  writeWords(writer, window);
  writeForms(writer, window, context.inCapitals);
  writeRun(writer, context, i);
  writeDocument(writer, context, i);
  writeLists(writer, window);
  return writer.count;
}

interface Writer {
  readonly out: Int32Array;
  count: number;
}

function add(writer: Writer, template: number, value: number): void {
  writer.out[writer.count] = mix(value, template * TEMPLATE_STEP);
  writer.count += 1;
}

/** Nothing is said of what is not there. */
function addKnown(writer: Writer, template: number, value: number): void {
  if (value !== 0) add(writer, template, value);
}

/** A token with two on each side. */
interface Window {
  readonly own: TokenForm;
  readonly before: TokenForm;
  readonly beforeThat: TokenForm;
  readonly after: TokenForm;
  readonly afterThat: TokenForm;
  /** 1 for the first of its sentence, 2 for the last, 3 for both. */
  readonly edge: number;
}

function windowAt({ sentence, nothing }: FeatureContext, i: number): Window {
  const at = (place: number) => sentence[place] ?? nothing;
  return {
    own: at(i),
    before: at(i - 1),
    beforeThat: at(i - 2),
    after: at(i + 1),
    afterThat: at(i + 2),
    edge: (i === 0 ? 1 : 0) + (i === sentence.length - 1 ? 2 : 0),
  };
}

function writeWords(writer: Writer, window: Window): void {
  const { own, before, beforeThat, after, afterThat } = window;
  add(writer, 0, 0);
  add(writer, 1, own.hash);
  add(writer, 2, before.hash);
  add(writer, 3, after.hash);
  add(writer, 4, beforeThat.hash);
  add(writer, 5, afterThat.hash);
  add(writer, 6, mix(before.hash, own.hash));
  add(writer, 7, mix(own.hash, after.hash));
  add(writer, 25, mix(mix(beforeThat.hash, before.hash), own.case));
  add(writer, 26, mix(mix(after.hash, afterThat.hash), own.case));
}

function writeForms(
  writer: Writer,
  { own, before, after, edge }: Window,
  inCapitals: boolean,
): void {
  const written = own.case + (inCapitals ? 16 : 0);
  const endOf = (form: TokenForm) => form.suffixes[1] ?? 0;
  add(writer, 8, own.shape);
  add(writer, 9, mix(before.shape, own.shape));
  add(writer, 10, mix(own.shape, after.shape));
  add(writer, 11, mix(mix(before.shape, own.shape), after.shape));
  for (let k = 0; k < 3; k++) addKnown(writer, 12 + k, own.prefixes[k] ?? 0);
  for (let k = 0; k < 4; k++) addKnown(writer, 15 + k, own.suffixes[k] ?? 0);
  add(writer, 19, written * 4 + edge);
  add(writer, 20, mix(before.hash, written));
  add(writer, 21, mix(after.hash, written));
  addKnown(writer, 22, endOf(before));
  addKnown(writer, 23, endOf(after));
  add(writer, 24, mix(own.hash, own.case));
  add(writer, 27, mix(endOf(before), mix(own.case, endOf(own))));
  add(writer, 28, mix(mix(before.case * 16 + own.case, after.case), edge & 1));
}

const LONGEST_RUN = 6;

/** What stands around the whole of a name says most about it: "town of X", "X said". */
function writeRun(writer: Writer, { sentence, runs, nothing }: FeatureContext, i: number): void {
  const run = runs[i];
  if (!run) return;
  const at = (place: number) => sentence[place] ?? nothing;
  const [first, last] = [at(run.start), at(run.end - 1)];
  const [before, after] = [at(run.start - 1), at(run.end)];
  const [isFirst, isLast] = [i === run.start ? 1 : 0, i === run.end - 1 ? 1 : 0];
  const length = Math.min(run.end - run.start, LONGEST_RUN);
  const opens = run.start === 0 ? 1 : 0;
  add(writer, 30, isFirst + 2 * isLast + 4 * length + 32 * opens);
  add(writer, 31, before.hash);
  add(writer, 32, after.hash);
  add(writer, 33, mix(last.hash, isLast));
  add(writer, 34, mix(first.hash, isFirst));
  add(writer, 35, mix(last.suffixes[1] ?? 0, isLast));
  add(writer, 36, mix(before.hash, after.hash));
  add(writer, 37, mix(mix(at(run.start - 2).hash, before.hash), 1));
  add(writer, 38, mix(mix(after.hash, at(run.end + 1).hash), 2));
}

const MANY = 3;

function writeDocument(writer: Writer, { sentence, words }: FeatureContext, i: number): void {
  const own = sentence[i];
  if (!own || own.case === Case.Mark || own.case === Case.Lower) return;
  writeSubjects(writer, words.subjects, own);
  const count = words.counts.get(own.hash);
  if (!count) return;
  const seen = Math.min(count.capital, MANY) * 4 + Math.min(count.lower, MANY);
  add(writer, 40, seen + 16 * (i === 0 ? 1 : 0));
  add(writer, 41, mix(seen, own.case));
}

/** What a name means in an article on a subject. */
function writeSubjects(writer: Writer, subjects: readonly number[], own: TokenForm): void {
  subjects.forEach((level, subject) => {
    const about = subject * 4 + level;
    add(writer, 48, mix(about, own.case));
    if (level === 0) return;
    add(writer, 49, mix(about, own.hash));
    add(writer, 50, mix(about, own.lists * 16 + own.case));
  });
}

function writeLists(writer: Writer, { own, before, after }: Window): void {
  if (own.lists !== 0) {
    add(writer, 42, own.lists);
    add(writer, 43, mix(own.lists, before.lists));
    add(writer, 44, mix(own.lists, after.lists));
    add(writer, 45, mix(own.lists, after.case));
    return;
  }
  addKnown(writer, 46, after.lists);
  addKnown(writer, 47, before.lists);
}
