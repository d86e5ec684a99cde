import { fold } from '../text/fold.ts';
import type { NameCluster } from './cluster-names.ts';
import type { Entity } from './entity.ts';
import { type NameRule, namesOfRule } from './name-rule.ts';

/** All mentions of one thing, before it is told what they say of it. */
export interface NamedCluster extends NameCluster {
  /** Stays the same whatever the rules are, so that what is open in the view stays open. */
  readonly id: string;
  /** The name that it is shown by. */
  readonly name: string;
}

export interface RuledNames {
  readonly clusters: readonly NamedCluster[];
  /** The rules that have changed something, in their order. */
  readonly applied: readonly NameRule[];
}

/** Joins, parts and hides names, one rule after the other. `nameOf` gives a cluster without a name the one to show. */
export function applyNameRules(
  clusters: readonly NamedCluster[],
  rules: readonly NameRule[],
  text: string,
  nameOf: NameOf,
): RuledNames {
  if (rules.length === 0) return { clusters, applied: [] };
  const drafts: Draft[] = clusters.map((cluster) => ({ cluster, forms: formsIn(cluster, text) }));
  const known = new Set(drafts.flatMap(({ cluster, forms }) => keysOf(cluster, forms)));
  const fitting = rules
    .filter(({ kind }) => kind !== 'rename')
    .filter((rule) => isAbout(rule, known));
  let now: readonly Draft[] = drafts;
  const applied: NameRule[] = [];
  for (const rule of fitting) {
    const next = afterRule(now, rule, text, nameOf);
    if (!next) continue;
    now = next;
    applied.push(rule);
  }
  return { clusters: now.map(({ cluster }) => cluster), applied };
}

/** Shows names as their reader wants them; at the end, so that nothing that is understood depends on it. */
export function renameEntities<E extends Entity>(
  entities: readonly E[],
  rules: readonly NameRule[],
): { readonly entities: readonly E[]; readonly applied: readonly NameRule[] } {
  const renames = new Map<string, NameRule & { kind: 'rename' }>();
  for (const rule of rules) {
    if (rule.kind === 'rename') renames.set(keyOf(rule.type, rule.from), rule);
  }
  if (renames.size === 0) return { entities, applied: [] };
  const applied: NameRule[] = [];
  const renamed = entities.map((entity) => {
    const rule = renames.get(keyOf(entity.type, entity.name));
    if (!rule || rule.to === entity.name) return entity;
    if (!applied.includes(rule)) applied.push(rule);
    return { ...entity, name: rule.to };
  });
  return { entities: renamed, applied };
}

interface Draft {
  readonly cluster: NamedCluster;
  /** Every form that the text prints, folded. */
  readonly forms: ReadonlySet<string>;
}

type NameOf = (cluster: NameCluster, text: string) => string;

const printed = (text: string, { start, end }: { start: number; end: number }) =>
  fold(text.slice(start, end));
const keyOf = (type: string, name: string) => `${type}\n${fold(name)}`;
const typeOf = ({ spans }: NameCluster) => spans[0]?.type ?? 'person';

function formsIn({ spans }: NameCluster, text: string): ReadonlySet<string> {
  return new Set(spans.map((span) => printed(text, span)));
}

function keysOf(cluster: NamedCluster, forms: ReadonlySet<string>): string[] {
  return [cluster.name, ...forms].map((form) => keyOf(typeOf(cluster), form));
}

/** Of thousands of rules, an article has the names of a few. */
function isAbout(rule: NameRule, known: ReadonlySet<string>): boolean {
  return namesOfRule(rule).every((name) => known.has(keyOf(rule.type, name)));
}

/** `null` where the rule changes nothing. */
function afterRule(
  drafts: readonly Draft[],
  rule: NameRule,
  text: string,
  nameOf: NameOf,
): readonly Draft[] | null {
  const ofType = drafts.filter(({ cluster }) => typeOf(cluster) === rule.type);
  if (rule.kind === 'merge') {
    const [one, other] = rule.names.map((name) => named(ofType, name) ?? alsoNamed(ofType, name));
    if (!one || !other || one === other) return null;
    const whole = merged(one, other);
    return drafts.flatMap((each) => (each === one ? [whole] : each === other ? [] : [each]));
  }
  if (rule.kind === 'split') {
    const form = fold(rule.form);
    const holding = ofType.filter(({ forms }) => forms.has(form));
    const whole = named(holding, rule.name) ?? alsoNamed(holding, rule.name);
    const parts = whole && parted(whole, form, text, nameOf);
    return parts ? drafts.flatMap((each) => (each === whole ? parts : [each])) : null;
  }
  // Not by one of its other forms: "Lind" may be no name here, and Ada Lind one there.
  const hidden = rule.kind === 'hide' ? named(ofType, rule.name) : null;
  return hidden ? drafts.filter((each) => each !== hidden) : null;
}

function named(drafts: readonly Draft[], name: string): Draft | null {
  const folded = fold(name);
  return drafts.find(({ cluster }) => fold(cluster.name) === folded) ?? null;
}

/** By one of its other forms, where that is clear. */
function alsoNamed(drafts: readonly Draft[], name: string): Draft | null {
  const folded = fold(name);
  const [only, ...others] = drafts.filter(({ forms }) => forms.has(folded));
  return only && others.length === 0 ? only : null;
}

function merged(one: Draft, other: Draft): Draft {
  const spans = [...one.cluster.spans, ...other.cluster.spans];
  return {
    cluster: {
      ...one.cluster,
      forms: [...one.cluster.forms, ...other.cluster.forms],
      spans: spans.sort((a, b) => a.start - b.start),
    },
    forms: new Set([...one.forms, ...other.forms]),
  };
}

/** `null` where the form is the only one. */
function parted(
  { cluster, forms }: Draft,
  form: string,
  text: string,
  nameOf: NameOf,
): readonly Draft[] | null {
  const { id } = cluster;
  const split = (isPart: boolean): Draft => {
    const spans = cluster.spans.filter((span) => (printed(text, span) === form) === isPart);
    const own = cluster.forms.filter((each) => (fold(each.text) === form) === isPart);
    const rest = { forms: own, spans };
    const keepsName = !isPart && fold(cluster.name) !== form;
    const name = keepsName ? cluster.name : nameOf(rest, text);
    // By where it begins, which no other part of this name shares.
    const partId = isPart ? `${id}-${spans[0]?.start}` : id;
    return { cluster: { ...rest, id: partId, name }, forms: formsIn(rest, text) };
  };
  return forms.size > 1 ? [split(false), split(true)] : null;
}
