import { clusterNames, type NameCluster } from './cluster-names.ts';
import { descriptionOf } from './description.ts';
import { displayNameOf } from './display-name.ts';
import type { Entity, EntityType, Mention } from './entity.ts';
import { backdropShare, importanceOf, type WeighedText, weighedText } from './importance.ts';
import type { NameRule } from './name-rule.ts';
import { applyNameRules, type NamedCluster } from './name-rules.ts';
import { settleTypes } from './settle-types.ts';
import type { TaggedSpan } from './tagger.ts';

/** What joining may look at beside the spans. */
export interface NamedText {
  readonly text: string;
  readonly title: string;
}

export interface JoinedNames {
  readonly mentions: readonly Mention[];
  /** The most important first. */
  readonly entities: readonly Entity[];
  /** The given rules that have joined, parted or hidden something. */
  readonly applied: readonly NameRule[];
}

/**
 * Makes one entity of all forms of one name: "Angela Merkel", "Merkel" and "Ms. Merkel". Where its reader has said
 * otherwise by rules, they win.
 */
export function joinMentions(
  spans: readonly TaggedSpan[],
  source: NamedText,
  rules: readonly NameRule[] = [],
): JoinedNames {
  const settled = settleTypes(inOrder(spans, source.text.length), source.text);
  const weighed = weighedText(source.text, source.title);
  const read: ReadNames = { ...source, spans: settled, weighed };
  const found = clusterNames(settled, source.text)
    .map((cluster) => ({ ...cluster, start: cluster.spans[0]?.start ?? 0 }))
    .sort((a, b) => a.start - b.start)
    .map(({ forms, spans: own }, i) => {
      const cluster = { forms, spans: own };
      return { ...cluster, id: `e${i + 1}`, name: nameIn(cluster, source.text) };
    });
  const { clusters, applied } = applyNameRules(found, rules, source.text, nameIn);
  const entities = clusters.map((cluster) => entityOf(cluster, read));
  const mentions = clusters.flatMap((cluster) =>
    cluster.spans.map((span) => mentionOf(span, cluster.id, source.text)),
  );
  return {
    mentions: mentions.sort((a, b) => a.start - b.start),
    entities: entities.sort((a, b) => b.importance - a.importance),
    applied,
  };
}

interface ReadNames extends NamedText {
  readonly spans: readonly TaggedSpan[];
  readonly weighed: WeighedText;
}

/** Nothing empty, nothing out of the text, and of two that overlap the first. */
function inOrder(spans: readonly TaggedSpan[], length: number): readonly TaggedSpan[] {
  let free = 0;
  return spans
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < free || end <= start || end > length) return false;
      free = end;
      return true;
    });
}

function mentionOf(span: TaggedSpan, entity: string, text: string): Mention {
  const { start, end, type, score } = span;
  return { start, end, text: text.slice(start, end), type, entity, kind: kindOf(type), score };
}

function kindOf(type: EntityType): Mention['kind'] {
  return type === 'group' ? 'demonym' : 'name';
}

function nameIn({ forms, spans }: NameCluster, text: string): string {
  const aliases = formsPrinted(spans, text);
  const printed = new Set(aliases);
  return displayNameOf(forms.filter((form) => printed.has(form.text))) || (aliases[0] ?? '');
}

/** The longest first. */
function formsPrinted(spans: readonly TaggedSpan[], text: string): readonly string[] {
  const printed = new Set(spans.map((span) => text.slice(span.start, span.end)));
  return [...printed].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function entityOf({ id, name, spans }: NamedCluster, source: ReadNames): Entity {
  const type = spans[0]?.type ?? 'person';
  const aliases = formsPrinted(spans, source.text);
  return {
    id,
    name,
    type,
    aliases,
    mentionCount: spans.length,
    isBackdrop: backdropShare(aliases, type) < 1,
    importance: importanceOf(spans, aliases, type, source.weighed),
    description: descriptionOf(spans, type, source),
  };
}
