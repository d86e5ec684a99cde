import { fold } from '../text/fold.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { nameRuns, type Run } from './capital-runs.ts';
import type { EntityType } from './entity.ts';
import { countryNames, WELL_KNOWN_CITIES } from './place-names.ts';
import type { TaggedSpan, Tagger, TaggerInput } from './tagger.ts';
import {
  CORPORATE_WORD,
  GROUP_SUFFIX,
  ORGANIZATION_WORD,
  PERSON_TITLE,
  PLACE_BEFORE,
  PLACE_WORD,
  SPEECH_VERB,
} from './type-cues.ts';

/**
 * Finds names by their capitals and types them by the words around them. It needs no model; it holds for
 * languages that write names, and little else, with a capital.
 */
export function createRuleTagger(): Tagger {
  return { tag: tagByRules };
}

/** German capitalizes every noun: capitals alone tell nothing there. */
const CAPITALIZED_NOUNS = new Set(['de', 'lb']);

function tagByRules(input: TaggerInput): readonly TaggedSpan[] {
  const primary = input.language?.split('-')[0]?.toLowerCase() ?? 'en';
  if (CAPITALIZED_NOUNS.has(primary)) return [];
  const countries = countryNames(primary);
  const words = wordsOf(input.text);
  const runs = nameRuns(words, input.text, usuallyLowerCase(words));
  const typed = runs.map((run) => ({ run, type: typeOf(run, words, countries) }));
  return settle(typed).map(({ run, type }) => ({
    start: run.start,
    end: run.end,
    type,
    score: 0.6,
  }));
}

/** Words that this article also writes small are no names where they open a sentence. */
function usuallyLowerCase(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter((word) => /^\p{Ll}/u.test(word.text)).map((word) => word.text));
}

/** A word of the name or beside it that tells its type, or that it is none; the first that fits decides. */
type Rule = (name: Named) => EntityType | 'none' | null;

interface Named {
  readonly run: Run;
  readonly folded: string;
  readonly before: string;
  readonly after: string;
  readonly countries: ReadonlySet<string>;
}

const isSingle = ({ run }: Named) => run.first === run.last;

const RULES: readonly Rule[] = [
  ({ folded, countries }) =>
    countries.has(folded) || WELL_KNOWN_CITIES.has(folded) ? 'place' : null,
  ({ run }) =>
    CORPORATE_WORD.test(run.text) || ORGANIZATION_WORD.test(run.text) ? 'organization' : null,
  ({ run }) => (run.doubtful && /^\p{Lu}\p{Ll}/u.test(run.text) ? 'none' : null),
  (name) => (isSingle(name) && GROUP_SUFFIX.test(name.run.text) ? 'group' : null),
  ({ run, before }) => (run.titled || PERSON_TITLE.test(before) ? 'person' : null),
  ({ run }) => (PLACE_WORD.test(run.text) ? 'place' : null),
  (name) => (isSingle(name) && /^\p{Lu}{2,6}s?$/u.test(name.run.text) ? 'organization' : null),
  ({ before, after }) => (SPEECH_VERB.test(after) || SPEECH_VERB.test(before) ? 'person' : null),
  ({ before }) => (PLACE_BEFORE.test(before) ? 'place' : null),
  ({ run }) => (run.last > run.first && run.last - run.first < 4 ? 'person' : null),
];

function typeOf(
  run: Run,
  words: readonly Word[],
  countries: ReadonlySet<string>,
): EntityType | null {
  const name: Named = {
    run,
    folded: fold(run.text),
    before: words[run.first - 1]?.text ?? '',
    after: words[run.last + 1]?.text ?? '',
    countries,
  };
  for (const rule of RULES) {
    const type = rule(name);
    if (type) return type === 'none' ? null : type;
  }
  return null;
}

interface Typed {
  readonly run: Run;
  readonly type: EntityType | null;
}

/** One spelling, one type: the majority decides, and a surname follows the full name before it. */
function settle(typed: readonly Typed[]): { run: Run; type: EntityType }[] {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const { run, type } of typed) {
    if (!type) continue;
    const count = votes.get(run.text) ?? new Map<EntityType, number>();
    count.set(type, (count.get(type) ?? 0) + 1);
    votes.set(run.text, count);
  }
  const winners = new Map([...votes].map(([text, count]) => [text, winnerOf(count)]));
  const surnames = new Set(
    typed
      .filter(({ run }) => run.last > run.first && winners.get(run.text) === 'person')
      .map(({ run }) => run.text.split(/\s+/).at(-1) ?? ''),
  );
  return typed.flatMap(({ run }) => {
    const type = surnames.has(run.text) ? 'person' : winners.get(run.text);
    return type ? [{ run, type }] : [];
  });
}

function winnerOf(count: ReadonlyMap<EntityType, number>): EntityType | undefined {
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}
