import type { DocumentWords } from './document-words.ts';
import { add, type FeatureWriter } from './feature-writer.ts';
import { mix } from './hash.ts';
import type { Window } from './pair-features.ts';
import { Case, type TokenForm } from './token-form.ts';
import { List } from './word-table.ts';

const MANY = 3;
const ON_PLACES = List.Country | List.Place | List.PartOfPlace;

/** What the rest of the article says of a word that may be of a name. */
export function writeDocument(writer: FeatureWriter, window: Window, words: DocumentWords): void {
  const { own, edge } = window;
  if (own.case === Case.Mark || own.case === Case.Lower) return;
  writeSubjects(writer, window, words.subjects);
  writeLanguage(writer, own, words.language);
  const count = words.counts.get(own.hash);
  if (!count) return;
  const seen = Math.min(count.capital, MANY) * 4 + Math.min(count.lower, MANY);
  add(writer, 71, seen + 16 * (edge & 1));
  add(writer, 72, mix(seen, own.case));
}

/** German nouns have capitals too, and words of several languages mean different things. */
function writeLanguage(writer: FeatureWriter, own: TokenForm, language: number): void {
  if (language === 0) return;
  add(writer, 80, mix(language, own.case));
  add(writer, 81, mix(language, own.hash));
  add(writer, 82, mix(language, own.suffixes[1] ?? 0));
  add(writer, 83, mix(language, own.suffixes[2] ?? 0));
  add(writer, 84, mix(language, own.lists * 16 + own.case));
}

/** What a name means in an article on a subject. */
function writeSubjects(
  writer: FeatureWriter,
  { own, before, after }: Window,
  subjects: readonly number[],
): void {
  for (let subject = 0; subject < subjects.length; subject++) {
    const level = subjects[subject] ?? 0;
    const about = subject * 4 + level;
    add(writer, 73, mix(about, own.case));
    if (level === 0) continue;
    add(writer, 74, mix(about, own.hash));
    add(writer, 75, mix(about, own.lists * 16 + own.case));
    if ((own.lists & ON_PLACES) === 0) continue;
    // In sport a town is a town in "in Milan", and a team in "beat Milan".
    add(writer, 76, mix(about, before.hash));
    add(writer, 77, mix(about, after.hash));
    add(writer, 78, mix(about, before.classes[1]));
    add(writer, 79, mix(about, after.classes[1]));
  }
}
