import { searchForm } from '../panel/find-names.ts';
import { fold } from '../text/fold.ts';
import type { Entity } from './entity.ts';
import { keyOfRule, type NameChange, type NameRule, parseName } from './name-rule.ts';

/** The rules that hold in an article. */
type Rules = readonly NameRule[];

/** The name that rules know an entity by, whatever it is shown as. */
export function ruleNameOf({ name, type }: Entity, rules: Rules): string {
  const rename = rules.findLast(
    (rule) => rule.kind === 'rename' && rule.type === type && rule.to === name,
  );
  return rename?.kind === 'rename' ? rename.from : name;
}

/** Makes one of two names, shown by the second. */
export function joining(entity: Entity, other: Entity, rules: Rules): NameChange {
  const [name, kept] = [ruleNameOf(entity, rules), ruleNameOf(other, rules)];
  const { type } = entity;
  const parting = rules.find(
    (rule) =>
      rule.kind === 'split' && rule.type === type && arePair([rule.name, rule.form], [name, kept]),
  );
  if (parting) return { kind: 'remove', rule: parting };
  return { kind: 'add', rule: { kind: 'merge', type, names: [kept, name] } };
}

/** Makes a name of its own of a form. */
export function parting(entity: Entity, form: string, rules: Rules): NameChange {
  const name = ruleNameOf(entity, rules);
  const { type } = entity;
  const joined = rules.find(
    (rule) => rule.kind === 'merge' && rule.type === type && arePair(rule.names, [name, form]),
  );
  if (joined) return { kind: 'remove', rule: joined };
  return { kind: 'add', rule: { kind: 'split', type, name, form } };
}

/** `null` where the name is shown so already, or nothing was written. */
export function renaming(entity: Entity, written: string, rules: Rules): NameChange | null {
  const to = parseName(written);
  if (to === null || to === entity.name) return null;
  const from = ruleNameOf(entity, rules);
  const rule = { kind: 'rename', type: entity.type, from, to } as const;
  return { kind: to === from ? 'remove' : 'add', rule };
}

export function hiding(entity: Entity, rules: Rules): NameChange {
  const { type } = entity;
  return { kind: 'add', rule: { kind: 'hide', type, name: ruleNameOf(entity, rules) } };
}

/** What takes a change back: a name that was shown as something else before is shown so again. */
export function undoing({ kind, rule }: NameChange, rules: Rules): NameChange {
  const key = keyOfRule(rule);
  const before = rules.find((each) => keyOfRule(each) === key);
  if (kind === 'add') return before ? { kind, rule: before } : { kind: 'remove', rule };
  return { kind: 'add', rule: before ?? rule };
}

function arePair(one: readonly [string, string], other: readonly [string, string]): boolean {
  const [a, b] = [one, other].map((names) => names.map(fold).sort().join('\n'));
  return a === b;
}

/** The forms beside the name that rules know it by, one of those that differ in case or accents only. */
export function otherForms(entity: Entity, rules: Rules): readonly string[] {
  const forms = new Map(entity.aliases.map((form) => [fold(form), form]));
  forms.delete(fold(ruleNameOf(entity, rules)));
  return [...forms.values()];
}

/** How many ways of writing it there are, a part of the name not counted: "Merkel" is none beside "Angela Merkel". */
export function spellingsOf({ aliases }: Entity): number {
  const forms = [...new Set(aliases.map(searchForm))].map((form) => new Set(form.split(' ')));
  return forms.filter(
    (form) =>
      !forms.some((other) => other.size > form.size && [...form].every((word) => other.has(word))),
  ).length;
}

/** Names of the same type that may be meant by the same as this one, the most alike first. */
export function likelySame<E extends Entity>(entity: Entity, entities: readonly E[]): readonly E[] {
  const own = pairsIn(entity);
  return entities
    .filter(({ id, type }) => type === entity.type && id !== entity.id)
    .map((other) => ({ other, likeness: shared(own, pairsIn(other)) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ other }) => other);
}

/** Each two letters that follow each other, in each of its forms. */
function pairsIn({ name, aliases }: Entity): readonly ReadonlySet<string>[] {
  return [name, ...aliases].map((form) => {
    const letters = fold(form);
    return new Set(Array.from(letters, (_, i) => letters.slice(i, i + 2)).slice(0, -1));
  });
}

/** The share of letter pairs that the two forms have in common that are most alike. */
function shared(
  some: readonly ReadonlySet<string>[],
  others: readonly ReadonlySet<string>[],
): number {
  const likeness = some.flatMap((a) =>
    others.map((b) => (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size || 1)),
  );
  return Math.max(0, ...likeness);
}
