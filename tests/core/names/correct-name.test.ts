import { describe, expect, it } from 'vitest';
import {
  hiding,
  joining,
  likelySame,
  otherForms,
  parting,
  renaming,
  spellingsOf,
  undoing,
} from '../../../src/core/names/correct-name.ts';
import type { Entity } from '../../../src/core/names/entity.ts';
import type { NameRule } from '../../../src/core/names/name-rule.ts';

const person = (name: string, ...aliases: string[]) =>
  ({ id: name, name, type: 'person', aliases: [name, ...aliases] }) as unknown as Entity;
const ada = person('Ada Lind', 'Lind');
const oda = person('Oda Lynd');
const merge: NameRule = { kind: 'merge', type: 'person', names: ['Oda Lynd', 'Ada Lind'] };
const split: NameRule = { kind: 'split', type: 'person', name: 'Ada Lind', form: 'Lind' };
const rename: NameRule = { kind: 'rename', type: 'person', from: 'Ada Lind', to: 'A. L.' };

describe('correcting a name', () => {
  it('joins it with another, whose name is shown', () => {
    expect(joining(ada, oda, [])).toEqual({ kind: 'add', rule: merge });
  });

  it('takes the opposite back instead of adding to it', () => {
    expect(joining(person('Lind'), ada, [split])).toEqual({ kind: 'remove', rule: split });
    expect(parting(oda, 'Ada Lind', [merge])).toEqual({ kind: 'remove', rule: merge });
    expect(parting(ada, 'Lind', [merge])).toEqual({ kind: 'add', rule: split });
  });

  it('speaks of the name that the text has, however it is shown', () => {
    const shown = { ...ada, name: 'A. L.' };
    expect(hiding(shown, [rename]).rule).toMatchObject({ name: 'Ada Lind' });
    expect(otherForms(shown, [rename])).toEqual(['Lind']);
    expect(renaming(shown, 'Ada Lind', [rename])?.kind).toBe('remove');
  });

  it('renames nothing to nothing, or to what it is', () => {
    expect(renaming(ada, '  ', [])).toBeNull();
    expect(renaming(ada, ' Ada Lind ', [])).toBeNull();
    expect(renaming(ada, 'A. L.', [])).toEqual({ kind: 'add', rule: rename });
  });

  it('is taken back to what was before', () => {
    const again: NameRule = { ...rename, to: 'Ada' };
    expect(undoing({ kind: 'add', rule: merge }, [])).toEqual({ kind: 'remove', rule: merge });
    expect(undoing({ kind: 'remove', rule: merge }, [merge])).toEqual({ kind: 'add', rule: merge });
    expect(undoing({ kind: 'add', rule: again }, [rename])).toEqual({ kind: 'add', rule: rename });
  });

  it('offers the most alike first, and only what is of its type', () => {
    const place = { ...person('Ada'), type: 'place' } as const;
    const offered = likelySame(oda, [person('Bo Ek'), place, ada, oda]);
    expect(offered.map(({ name }) => name)).toEqual(['Ada Lind', 'Bo Ek']);
  });

  it('counts spellings, and no parts of names', () => {
    expect(spellingsOf(ada)).toBe(1);
    expect(spellingsOf(person('Salim al-Rawahi', 'Rawahi'))).toBe(1);
    expect(spellingsOf(person('Qusayr', 'Qusair', 'QUSAYR'))).toBe(2);
  });
});
