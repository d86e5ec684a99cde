import { add, type FeatureWriter } from './feature-writer.ts';
import { mix } from './hash.ts';
import type { TokenForm } from './token-form.ts';

/** A token with two on each side. */
export interface Window {
  readonly own: TokenForm;
  readonly before: TokenForm;
  readonly beforeThat: TokenForm;
  readonly after: TokenForm;
  readonly afterThat: TokenForm;
  /** 1 for the first of its sentence, 2 for the last, 3 for both. */
  readonly edge: number;
}

export function windowAt(sentence: readonly TokenForm[], i: number, nothing: TokenForm): Window {
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

/** What tokens side by side say together. */
export function writePairs(writer: FeatureWriter, window: Window, inCapitals: boolean): void {
  const { own, before, beforeThat, after, afterThat, edge } = window;
  const written = own.case + (inCapitals ? 16 : 0);
  add(writer, 31, mix(before.hash, own.hash));
  add(writer, 32, mix(own.hash, after.hash));
  add(writer, 33, mix(mix(beforeThat.hash, before.hash), own.case));
  add(writer, 34, mix(mix(after.hash, afterThat.hash), own.case));
  add(writer, 35, mix(before.shape, own.shape));
  add(writer, 36, mix(own.shape, after.shape));
  add(writer, 37, mix(mix(before.shape, own.shape), after.shape));
  add(writer, 38, written * 4 + edge);
  add(writer, 39, mix(before.hash, written));
  add(writer, 40, mix(after.hash, written));
  add(writer, 41, mix(mix(before.case * 16 + own.case, after.case), edge & 1));
  add(writer, 42, mix(endOf(before), mix(own.case, endOf(own))));
  add(writer, 43, mix(mix(before.classes[2], own.classes[2]), own.case));
  add(writer, 44, mix(mix(own.classes[2], after.classes[2]), own.case));
  if (own.lists === 0) return;
  add(writer, 45, mix(own.lists, before.lists));
  add(writer, 46, mix(own.lists, after.lists));
  add(writer, 47, mix(own.lists, after.case));
}

/** The last three letters. */
function endOf(form: TokenForm): number {
  return form.suffixes[1] ?? 0;
}
