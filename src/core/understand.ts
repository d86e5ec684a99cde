import type { Mention } from './names/entity.ts';
import type { Gazetteer } from './names/gazetteer.ts';
import { joinMentions } from './names/join-mentions.ts';
import { type LocatedEntity, locateEntities } from './names/locate-entities.ts';
import type { Tagger } from './names/tagger.ts';
import { wholeNames } from './names/whole-names.ts';

/** An article as text: what understanding it takes, and all that crosses to the background for it. */
export interface ReadableText {
  readonly text: string;
  readonly title: string;
  readonly standfirst: string | null;
  readonly language: string | null;
}

/** What the article is about. Offsets point into `text`. */
export interface Understanding {
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocatedEntity[];
  /** Whether names can be found in the article's script at all; without, there are none. */
  readonly knowsScript: boolean;
}

/** @param gazetteer without it, places have no location */
export function understand(
  source: ReadableText,
  tagger: Tagger,
  gazetteer: Gazetteer | null = null,
): Understanding {
  const context = [source.title, source.standfirst ?? ''].join('\n\n');
  const tagged = tagger.tag({ text: source.text, context, language: source.language });
  const spans = wholeNames(tagged, source.text);
  const grouped = { ...joinMentions(spans, source), knowsScript: tagger.knowsScript(source.text) };
  if (!gazetteer) return grouped;
  return { ...grouped, entities: locateEntities(grouped.entities, source.text, gazetteer) };
}
