import type { DateMention } from './dates/date-mention.ts';
import { findDates } from './dates/find-dates.ts';
import type { Figure } from './figures/figure.ts';
import { findFigures } from './figures/find-figures.ts';
import type { Mention } from './names/entity.ts';
import type { Gazetteer } from './names/gazetteer.ts';
import { joinMentions } from './names/join-mentions.ts';
import { type LocatedEntity, locateEntities } from './names/locate-entities.ts';
import type { NameRule } from './names/name-rule.ts';
import { renameEntities } from './names/name-rules.ts';
import type { Tagger } from './names/tagger.ts';
import { wholeNames } from './names/whole-names.ts';
import type { ReadableText } from './readable-text.ts';
import { withSources } from './statements/figure-sources.ts';
import { findStatements } from './statements/find-statements.ts';
import type { GenderOfName } from './statements/gender.ts';
import type { Statement } from './statements/statement.ts';

/** What the article is about. Offsets point into `text`. */
export interface Understanding {
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocatedEntity[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  /** Whether names can be found in the article's script at all; without, there are none. */
  readonly knowsScript: boolean;
  /** The rules of its reader that have changed names here; left out where none has. */
  readonly corrections?: readonly NameRule[];
}

/** What understanding takes beside the text. */
export interface Knowledge {
  readonly tagger: Tagger;
  /** Without it, places have no location. */
  readonly gazetteer: Gazetteer | null;
  readonly genderOfName: GenderOfName;
}

/** About 70,000 words, a thick book: of a longer text the rest is shown, and not understood. Two seconds of work. */
const MOST_TEXT = 400_000;

function beginningOf(text: string): string {
  if (text.length <= MOST_TEXT) return text;
  const paragraph = text.lastIndexOf('\n', MOST_TEXT);
  return text.slice(0, paragraph > 0 ? paragraph : MOST_TEXT);
}

/** `rules`: what its reader knows better about names. */
export function understand(
  source: ReadableText,
  knowledge: Knowledge,
  rules: readonly NameRule[] = [],
): Understanding {
  const { title, standfirst, language } = source;
  const text = beginningOf(source.text);
  const { tagger, gazetteer, genderOfName } = knowledge;
  const context = [title, standfirst ?? ''].join('\n\n');
  const spans = wholeNames(tagger.tag({ text, context, language }), text);
  const { mentions, entities, applied } = joinMentions(spans, { text, title }, rules);
  const statements = findStatements({ text, mentions, entities, language }, genderOfName);
  const dates = findDates(text, source);
  const figures = findFigures(text, { names: mentions, dates, language });
  const located = gazetteer ? locateEntities(entities, text, gazetteer) : entities;
  const shown = renameEntities(located, rules);
  const corrections = [...applied, ...shown.applied];
  return {
    mentions,
    entities: shown.entities,
    ...{ statements, dates, figures: withSources(figures, statements, entities) },
    knowsScript: tagger.knowsScript(text),
    ...(corrections.length > 0 ? { corrections } : {}),
  };
}
