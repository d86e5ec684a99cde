import { add, addKnown, type FeatureWriter } from './feature-writer.ts';
import { mix } from './hash.ts';
import type { TokenForm } from './token-form.ts';

/**
 * What a single token says of a name at it or near it: of the token itself, of the one before it, and so on.
 * Each looks at one form only, so that its sum of weights can be kept for the next time the form comes.
 */
export const FORM_FEATURES: readonly {
  /** Where the form stands, counted from the token that is asked about. */
  readonly offset: number;
  readonly write: (writer: FeatureWriter, form: TokenForm) => void;
}[] = [
  { offset: 0, write: writeOwn },
  { offset: -1, write: writeBefore },
  { offset: 1, write: writeAfter },
  { offset: -2, write: writeBeforeThat },
  { offset: 2, write: writeAfterThat },
];

function writeOwn(writer: FeatureWriter, own: TokenForm): void {
  const [fine, middle, coarse] = own.classes;
  add(writer, 0, 0);
  add(writer, 1, own.hash);
  add(writer, 2, mix(own.hash, own.case));
  add(writer, 3, own.shape);
  for (let k = 0; k < 3; k++) addKnown(writer, 4 + k, own.prefixes[k] ?? 0);
  for (let k = 0; k < 4; k++) addKnown(writer, 7 + k, own.suffixes[k] ?? 0);
  addKnown(writer, 11, own.lists);
  if (fine === 0) return;
  add(writer, 12, fine);
  add(writer, 13, middle);
  add(writer, 14, coarse);
  add(writer, 15, mix(middle, own.case));
  add(writer, 16, mix(coarse, own.case));
}

function writeBefore(writer: FeatureWriter, before: TokenForm): void {
  add(writer, 17, before.hash);
  addKnown(writer, 18, before.suffixes[1] ?? 0);
  addKnown(writer, 19, before.lists);
  addKnown(writer, 20, before.classes[1]);
  addKnown(writer, 21, before.classes[2]);
}

function writeAfter(writer: FeatureWriter, after: TokenForm): void {
  add(writer, 22, after.hash);
  addKnown(writer, 23, after.suffixes[1] ?? 0);
  addKnown(writer, 24, after.lists);
  addKnown(writer, 25, after.classes[1]);
  addKnown(writer, 26, after.classes[2]);
}

function writeBeforeThat(writer: FeatureWriter, form: TokenForm): void {
  add(writer, 27, form.hash);
  addKnown(writer, 28, form.classes[1]);
}

function writeAfterThat(writer: FeatureWriter, form: TokenForm): void {
  add(writer, 29, form.hash);
  addKnown(writer, 30, form.classes[1]);
}
