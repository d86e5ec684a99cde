import { type CapitalRun, capitalRuns } from './capital-run.ts';
import { writeDocument } from './document-features.ts';
import { type DocumentWords, isInCapitals } from './document-words.ts';
import type { FeatureWriter } from './feature-writer.ts';
import { FORM_FEATURES } from './form-features.ts';
import { windowAt, writePairs } from './pair-features.ts';
import { writeAroundRun, writeWithinRun } from './run-features.ts';
import type { TokenForm } from './token-form.ts';

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

/**
 * All features of a token. After Ratinov and Roth, "Design challenges and misconceptions in named entity
 * recognition" (CoNLL 2009), and what helped on news.
 */
export function writeFeatures(writer: FeatureWriter, context: FeatureContext, i: number): void {
  const { sentence, runs, nothing } = context;
  for (const { offset, write } of FORM_FEATURES) write(writer, sentence[i + offset] ?? nothing);
  const run = runs[i];
  if (run) writeAroundRun(writer, sentence, run, nothing);
  writePlace(writer, context, i);
}

/** Those that are of this place alone, so that no sum of them is worth keeping. */
export function writePlace(writer: FeatureWriter, context: FeatureContext, i: number): void {
  const { sentence, runs, nothing, words, inCapitals } = context;
  const window = windowAt(sentence, i, nothing);
  const run = runs[i];
  writePairs(writer, window, inCapitals);
  if (run) writeWithinRun(writer, sentence, run, i, nothing);
  writeDocument(writer, window, words);
}
