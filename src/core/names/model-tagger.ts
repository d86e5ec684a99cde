import type { Span } from '../text/span.ts';
import { CharClass, classOf } from './char-class.ts';
import { settleDocument } from './document-pass.ts';
import { LABELED_TYPES } from './label-set.ts';
import type { NameModel } from './model-file.ts';
import { createTokenScorer } from './score-tokens.ts';
import { createSequenceReader } from './sequence-model.ts';
import { type TokenSpan, tagSentences } from './tag-sentences.ts';
import type { TaggedSpan, Tagger } from './tagger.ts';
import { createFormReader, NO_TOKEN, type TokenForm } from './token-form.ts';
import { type Sentence, tokenize } from './tokenize.ts';
import type { WordTable } from './word-table.ts';

/** Finds names by a learned model of sequences (a linear-chain conditional random field; Lafferty 2001). */
export function createModelTagger(model: NameModel, words: WordTable): Tagger {
  const formOf = createFormReader(words);
  const parts = {
    scorer: createTokenScorer(model),
    reader: createSequenceReader(model.transitions),
    transitions: model.transitions,
    nothing: formOf(NO_TOKEN),
  };
  return {
    knowsScript: isLatin,
    tag(input) {
      if (!isLatin(input.text)) return [];
      const body = tokenize(input.text);
      const context = formsOf(tokenize(input.context), input.context, formOf);
      // The headline is evidence for the text, and the text for the headline.
      const sentences = [...context, ...formsOf(body, input.text, formOf)];
      const tagged = tagSentences(sentences, parts);
      const settled = settleDocument(
        sentences.map((forms, i) => ({ forms, tagged: tagged[i] ?? NOTHING_FOUND })),
      );
      return body.flatMap((sentence, i) => toSpans(sentence, settled[context.length + i] ?? []));
    },
  };
}

const NOTHING_FOUND = { spans: [], likelihoods: () => new Float32Array() };

function formsOf(
  sentences: readonly Sentence[],
  text: string,
  formOf: (token: string) => TokenForm,
): TokenForm[][] {
  return sentences.map((sentence) =>
    sentence.map(({ start, end }) => formOf(text.slice(start, end))),
  );
}

function toSpans(sentence: readonly Span[], found: readonly TokenSpan[]): TaggedSpan[] {
  return found.flatMap(({ first, end, type, score }) => {
    const [from, to, name] = [sentence[first], sentence[end - 1], LABELED_TYPES[type]];
    return from && to && name ? [{ start: from.start, end: to.end, type: name, score }] : [];
  });
}

const SAMPLE = 4000;
const LEAST_SHARE = 0.5;

/** The model learned languages in Latin letters only; others, and scripts without capitals, tell it nothing. */
function isLatin(text: string): boolean {
  let [latin, letters] = [0, 0];
  for (let i = 0; i < Math.min(text.length, SAMPLE); i++) {
    const unit = text.charCodeAt(i);
    const found = classOf(unit);
    if (found !== CharClass.Upper && found !== CharClass.Lower && found !== CharClass.Letter) {
      continue;
    }
    letters += 1;
    if (unit < LATIN_END || (unit >= 0x1e00 && unit < 0x1f00)) latin += 1;
  }
  return latin > 0 && latin / letters >= LEAST_SHARE;
}

/** Behind Latin Extended-B; Vietnamese has more letters from U+1E00 on. */
const LATIN_END = 0x250;
