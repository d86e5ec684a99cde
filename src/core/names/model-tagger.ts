import type { Span } from '../text/span.ts';
import { CharClass, classOf } from './char-class.ts';
import { settleDocument } from './document-pass.ts';
import { LABELED_TYPES } from './label-set.ts';
import type { NameModel } from './model-file.ts';
import { type TokenSpan, tagSentences } from './tag-sentences.ts';
import type { TaggedSpan, Tagger } from './tagger.ts';
import { createFormReader, NO_TOKEN, type TokenForm, type WordLists } from './token-form.ts';
import { type Sentence, tokenize } from './tokenize.ts';

/** Finds names by a learned model of sequences (a linear-chain conditional random field; Lafferty 2001). */
export function createModelTagger(model: NameModel, lists: WordLists): Tagger {
  const formOf = createFormReader(lists);
  const nothing = formOf(NO_TOKEN);
  return {
    tag(input) {
      if (!hasCapitals(input.text)) return [];
      const body = tokenize(input.text);
      const context = formsOf(tokenize(input.context), input.context, formOf);
      // The headline is evidence for the text, and the text for the headline.
      const sentences = [...context, ...formsOf(body, input.text, formOf)];
      const tagged = tagSentences(sentences, model, nothing);
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

/** Says whether a text is in a script with capitals: in others nothing here tells a name from a word. */
export function hasCapitals(text: string): boolean {
  let [cased, letters] = [0, 0];
  for (let i = 0; i < Math.min(text.length, SAMPLE); i++) {
    const found = classOf(text.charCodeAt(i));
    if (found === CharClass.Upper || found === CharClass.Lower) cased += 1;
    else if (found === CharClass.Letter) letters += 1;
  }
  return cased > 0 && cased / (cased + letters) >= LEAST_SHARE;
}
