import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES, type EntityType } from '../../../src/core/names/entity.ts';
import { joinMentions } from '../../../src/core/names/join-mentions.ts';
import {
  MOST_NAME_RULES,
  type NameRule,
  parseNameRules,
  withNameChanges,
} from '../../../src/core/names/name-rule.ts';
import { renameEntities } from '../../../src/core/names/name-rules.ts';

const NAMES = ['Ada Lind', 'Lind', 'Qusayr', 'Qusaïr', 'Al Qadra', 'Bo Lind', 'Karth', 'ADA LIND'];

/** A text of such names, each with a type. */
function join(names: readonly (readonly [string, EntityType])[], rules: readonly NameRule[] = []) {
  let text = '';
  const spans = names.map(([name, type]) => {
    const start = text.length;
    text += `${name} came.\n\n`;
    return { start, end: start + name.length, type, score: 1 };
  });
  return joinMentions(spans, { text, title: '' }, rules);
}

const type = fc.constantFrom(...ENTITY_TYPES.slice(0, 3));
const name = fc.constantFrom(...NAMES);
const text = fc.array(fc.tuple(name, type), { maxLength: 12 });
const rule: fc.Arbitrary<NameRule> = fc.oneof(
  fc.record({ kind: fc.constant('merge' as const), type, names: fc.tuple(name, name) }),
  fc.record({ kind: fc.constant('split' as const), type, name, form: name }),
  fc.record({ kind: fc.constant('rename' as const), type, from: name, to: name }),
  fc.record({ kind: fc.constant('hide' as const), type, name }),
);
const rules = fc.array(rule, { maxLength: 8 });

const people = (...names: string[]) => names.map((each) => [each, 'person'] as const);
const namesOf = ({ entities }: ReturnType<typeof join>) =>
  entities.map((entity) => [entity.name, entity.mentionCount]).sort();

describe('names that their reader has corrected', () => {
  it('are joined, and shown by the first name', () => {
    const joined = join(people('Ada Lind', 'Oda Lynd', 'Ada Lind'), [
      { kind: 'merge', type: 'person', names: ['ODA LYND', 'Ada Lind'] },
    ]);
    expect(joined.entities).toMatchObject([{ name: 'Oda Lynd', mentionCount: 3 }]);
    expect(joined.entities[0]?.aliases).toEqual(['Ada Lind', 'Oda Lynd']);
    expect(joined.applied).toHaveLength(1);
  });

  it('are parted at a form', () => {
    const rule: NameRule = { kind: 'split', type: 'person', name: 'Ada Lind', form: 'Lind' };
    const parted = join(people('Ada Lind', 'Lind', 'Lind'), [rule]);
    expect(namesOf(parted)).toEqual([
      ['Ada Lind', 1],
      ['Lind', 2],
    ]);
    expect(parted.applied).toEqual([rule]);
  });

  it('are no names any more', () => {
    const rule: NameRule = { kind: 'hide', type: 'person', name: 'lind' };
    expect(join(people('Lind', 'Bo Karlsson'), [rule]).mentions).toHaveLength(1);
    // There it is somebody's.
    expect(join(people('Ada Lind', 'Lind'), [rule]).mentions).toHaveLength(2);
  });

  it('are shown by another name, and known by their own', () => {
    const { entities } = join(people('Ada Lind', 'Lind'));
    const rule: NameRule = { kind: 'rename', type: 'person', from: 'Ada Lind', to: 'A. Lind' };
    const renamed = renameEntities(entities, [rule]);
    expect(renamed.entities).toMatchObject([{ name: 'A. Lind', aliases: ['Ada Lind', 'Lind'] }]);
    expect(renamed.applied).toEqual([rule]);
  });

  it('follow later rules after earlier ones', () => {
    const split: NameRule = { kind: 'split', type: 'person', name: 'Ada Lind', form: 'Lind' };
    const merge: NameRule = { kind: 'merge', type: 'person', names: ['Bo Ek', 'Lind'] };
    const both = join(people('Ada Lind', 'Lind', 'Bo Ek'), [split, merge]);
    expect(namesOf(both)).toEqual([
      ['Ada Lind', 1],
      ['Bo Ek', 2],
    ]);
  });

  it('are as they were where no rule is about them', () => {
    const foreign = rules.map((given) => given.map((each) => ({ ...each, type: 'work' as const })));
    fc.assert(
      fc.property(text, foreign, (names, given) => {
        expect(join(names, given)).toEqual(join(names));
      }),
    );
  });

  it('keep all counts and places in agreement, whatever the rules', () => {
    fc.assert(
      fc.property(text, rules, (names, given) => {
        const { mentions, entities, applied } = join(names, given);
        const ids = new Set(entities.map(({ id }) => id));
        expect(ids.size).toBe(entities.length);
        expect(mentions.every(({ entity }) => ids.has(entity))).toBe(true);
        for (const { id, mentionCount, aliases, type: own } of entities) {
          const all = mentions.filter(({ entity }) => entity === id);
          expect(all).toHaveLength(mentionCount);
          expect(all.every((mention) => mention.type === own)).toBe(true);
          expect(new Set(all.map((mention) => mention.text))).toEqual(new Set(aliases));
        }
        const starts = join(names).mentions.map(({ start }) => start);
        expect(mentions.every(({ start }) => starts.includes(start))).toBe(true);
        expect(
          applied.some(({ kind }) => kind === 'hide') || mentions.length === starts.length,
        ).toBe(true);
      }),
    );
  });

  it('are as before once a rule is taken back', () => {
    fc.assert(
      fc.property(text, rules, rule, (names, given, last) => {
        const before = withNameChanges(
          withNameChanges(
            [],
            given.map((each) => ({ kind: 'add', rule: each })),
          ),
          [{ kind: 'remove', rule: last }],
        );
        const after = withNameChanges(withNameChanges(before, [{ kind: 'add', rule: last }]), [
          { kind: 'remove', rule: last },
        ]);
        expect(join(names, after)).toEqual(join(names, before));
      }),
    );
  });
});

describe('rules for names', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(rules, (given) => {
        const kept = withNameChanges(
          [],
          given.map((each) => ({ kind: 'add', rule: each })),
        );
        expect(parseNameRules(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      }),
    );
  });

  it('are read from anything, and left out where they are damaged', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseNameRules(value)));
    const hide = { kind: 'hide', type: 'person', name: ' Ada\n Lind ' };
    const damaged = [null, 7, { ...hide, type: 'ghost' }, { ...hide, name: '' }, { kind: 'merge' }];
    const read = parseNameRules([...damaged, { ...hide, name: 'x'.repeat(300) }, hide]);
    expect(read).toEqual([{ kind: 'hide', type: 'person', name: 'Ada Lind' }]);
  });

  it('say one thing of one name: the last', () => {
    const rename = (to: string): NameRule => ({ kind: 'rename', type: 'place', from: 'Karth', to });
    expect(parseNameRules([rename('A'), rename('B')])).toEqual([rename('B')]);
  });

  it('are at most some thousands, the latest', () => {
    const many = Array.from({ length: MOST_NAME_RULES + 5 }, (_, i) => ({
      ...{ kind: 'hide', type: 'person', name: `Name ${i}` },
    }));
    expect(parseNameRules(many)).toHaveLength(MOST_NAME_RULES);
    expect(parseNameRules(many)[0]).toMatchObject({ name: 'Name 5' });
  });
});
