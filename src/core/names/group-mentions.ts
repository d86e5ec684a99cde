import { fold } from '../text/fold.ts';
import type { Entity, EntityType, Mention } from './entity.ts';
import { importanceOf } from './importance.ts';
import type { TaggedSpan } from './tagger.ts';

/** What grouping may look at beside the spans. */
export interface NamedText {
  readonly text: string;
  readonly title: string;
}

interface Cluster {
  readonly id: string;
  readonly type: EntityType;
  /** Folded words of its longest form. */
  readonly words: readonly string[];
  readonly spans: TaggedSpan[];
}

export interface GroupedNames {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/**
 * Joins the forms of one name: the same letters, and a surname with the one full name that ends in it.
 * Where two full names share a surname it joins neither: never two people in one.
 */
export function groupMentions(spans: readonly TaggedSpan[], source: NamedText): GroupedNames {
  const clusters = clusterByForm(spans, source.text);
  const joined = clusters.map((cluster) => fullNameOf(cluster, clusters) ?? cluster);
  const members = new Map<Cluster, TaggedSpan[]>();
  clusters.forEach((cluster, i) => {
    const target = joined[i] ?? cluster;
    members.set(target, [...(members.get(target) ?? []), ...cluster.spans]);
  });
  const mentions = [...members].flatMap(([cluster, own]) =>
    own.map((s) => toMention(s, cluster, source)),
  );
  const entities = [...members].map(([cluster, own]) => toEntity(cluster, own, source));
  return {
    mentions: mentions.sort((a, b) => a.start - b.start),
    entities: entities.sort((a, b) => b.importance - a.importance),
  };
}

function clusterByForm(spans: readonly TaggedSpan[], text: string): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const span of spans) {
    const form = fold(text.slice(span.start, span.end)).replace(/\./g, '');
    const key = `${span.type} ${form}`;
    const cluster = clusters.get(key) ?? {
      id: `e${clusters.size + 1}`,
      type: span.type,
      words: form.split(' '),
      spans: [],
    };
    cluster.spans.push(span);
    clusters.set(key, cluster);
  }
  return [...clusters.values()];
}

function fullNameOf(short: Cluster, clusters: readonly Cluster[]): Cluster | null {
  if (short.type !== 'person' || short.words.length !== 1) return null;
  const full = clusters.filter(
    (other) =>
      other.type === 'person' &&
      other.words.length > 1 &&
      (other.words.at(-1) === short.words[0] || other.words[0] === short.words[0]),
  );
  const bySurname = full.filter((other) => other.words.at(-1) === short.words[0]);
  const candidates = bySurname.length > 0 ? bySurname : full;
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function toMention(span: TaggedSpan, cluster: Cluster, { text }: NamedText): Mention {
  return {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    type: cluster.type,
    entity: cluster.id,
    kind: cluster.type === 'group' ? 'demonym' : 'name',
    score: span.score,
  };
}

function toEntity(cluster: Cluster, spans: readonly TaggedSpan[], source: NamedText): Entity {
  const forms = [...new Set(spans.map((span) => source.text.slice(span.start, span.end)))];
  const aliases = forms.sort((a, b) => b.length - a.length || a.localeCompare(b));
  return {
    id: cluster.id,
    name: aliases[0] ?? '',
    type: cluster.type,
    aliases,
    mentionCount: spans.length,
    importance: importanceOf(spans, aliases, source),
    description: null,
  };
}
