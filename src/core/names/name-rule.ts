import { fold } from '../text/fold.ts';
import { ENTITY_TYPES, type EntityType } from './entity.ts';

/**
 * What its reader knows better about a name. It speaks of names and of no article, so nothing of what was read
 * is kept with it.
 */
export type NameRule =
  /** Two names of one thing; it is shown by the first. */
  | { readonly kind: 'merge'; readonly type: EntityType; readonly names: readonly [string, string] }
  /** A form that is the name of something else. */
  | {
      readonly kind: 'split';
      readonly type: EntityType;
      readonly name: string;
      readonly form: string;
    }
  /** Another name to show. */
  | {
      readonly kind: 'rename';
      readonly type: EntityType;
      readonly from: string;
      readonly to: string;
    }
  /** No name at all. */
  | { readonly kind: 'hide'; readonly type: EntityType; readonly name: string };

export interface NameChange {
  readonly kind: 'add' | 'remove';
  readonly rule: NameRule;
}

/** More than anybody corrects by hand; of a longer list the oldest go. */
export const MOST_NAME_RULES = 2000;

/** Longer than any name: such a rule is damaged. */
export const LONGEST_NAME = 200;

/** The names that a rule is about, as they are found in articles. */
export function namesOfRule(rule: NameRule): readonly string[] {
  switch (rule.kind) {
    case 'merge':
      return rule.names;
    case 'split':
      return [rule.name, rule.form];
    case 'rename':
      return [rule.from];
    case 'hide':
      return [rule.name];
  }
}

/** Equal for rules that say something of the same names: the later one counts. */
export function keyOfRule(rule: NameRule): string {
  const names = namesOfRule(rule).map(fold);
  if (rule.kind === 'merge') names.sort();
  return [rule.kind, rule.type, ...names].join('\n');
}

/** The rules after changes, the latest last. */
export function withNameChanges(
  rules: readonly NameRule[],
  changes: readonly NameChange[],
): readonly NameRule[] {
  if (changes.length === 0) return rules;
  const byKey = new Map(rules.map((rule) => [keyOfRule(rule), rule]));
  for (const { kind, rule } of changes) {
    const key = keyOfRule(rule);
    byKey.delete(key);
    if (kind === 'add') byKey.set(key, rule);
  }
  return [...byKey.values()].slice(-MOST_NAME_RULES);
}

/** Stored or imported rules may be damaged, or of a later version: what can be read counts. */
export function parseNameRules(stored: unknown): readonly NameRule[] {
  if (!Array.isArray(stored)) return [];
  const changes = stored.flatMap((each: unknown) => {
    const rule = parseNameRule(each);
    return rule ? [{ kind: 'add', rule } as const] : [];
  });
  return withNameChanges([], changes);
}

export function parseNameRule(stored: unknown): NameRule | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const fields = stored as Fields;
  const type = ENTITY_TYPES.find((each) => each === fields['type']);
  const kind = KINDS.find((each) => each === fields['kind']);
  return type && kind ? READERS[kind](type, fields) : null;
}

type Fields = Readonly<Record<string, unknown>>;

const KINDS = ['merge', 'split', 'rename', 'hide'] as const;

const READERS: Readonly<
  Record<NameRule['kind'], (type: EntityType, fields: Fields) => NameRule | null>
> = {
  merge(type, { names }) {
    const [one, other] = Array.isArray(names) ? names.map(parseName) : [];
    return one && other ? { kind: 'merge', type, names: [one, other] } : null;
  },
  split(type, fields) {
    const [name, form] = [parseName(fields['name']), parseName(fields['form'])];
    return name && form ? { kind: 'split', type, name, form } : null;
  },
  rename(type, fields) {
    const [from, to] = [parseName(fields['from']), parseName(fields['to'])];
    return from && to ? { kind: 'rename', type, from, to } : null;
  },
  hide(type, fields) {
    const name = parseName(fields['name']);
    return name ? { kind: 'hide', type, name } : null;
  },
};

/** A name on one line; `null` where there is none. */
export function parseName(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  const name = given.replace(/\s+/g, ' ').trim();
  return name !== '' && name.length <= LONGEST_NAME && fold(name) !== '' ? name : null;
}
