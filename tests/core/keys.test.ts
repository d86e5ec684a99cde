import { describe, expect, it } from 'vitest';
import {
  COMMANDS,
  commandOf,
  DEFAULT_KEYS,
  keyOf,
  parseKeys,
} from '../../src/core/keys/commands.ts';
import { mayBeCommand, withKey } from '../../src/core/keys/remap.ts';

describe('keys', () => {
  it('are one for each command at first', () => {
    const keys = COMMANDS.map((command) => DEFAULT_KEYS[command]);
    expect(new Set(keys).size).toBe(COMMANDS.length);
    expect(keys.every(mayBeCommand)).toBe(true);
  });

  it('mean the same in capitals, and plus is also where it needs no shift', () => {
    expect(commandOf('E', {})).toBe('names');
    expect(commandOf('=', {})).toBe('larger');
    expect(commandOf('x', {})).toBeNull();
  });

  it('that are changed leave their first meaning', () => {
    const { keys, loser } = withKey({}, 'find', 'X');
    expect([keys, loser]).toEqual([{ find: 'x' }, null]);
    expect(commandOf('x', keys)).toBe('find');
    expect(commandOf('/', keys)).toBeNull();
  });

  it('are taken from the command that had them', () => {
    const { keys, loser } = withKey({}, 'find', 'e');
    expect(loser).toBe('names');
    expect(commandOf('e', keys)).toBe('find');
    expect(keyOf('names', keys)).toBe('');
  });

  it('set to what they were at first are no longer kept', () => {
    const { keys } = withKey({ find: 'x' }, 'find', '/');
    expect(keys).toEqual({});
  });

  it('an empty key is none, and no press means it', () => {
    const { keys } = withKey({}, 'listen', '');
    expect(keyOf('listen', keys)).toBe('');
    expect(commandOf('', keys)).toBeNull();
    expect(withKey(keys, 'find', '').loser).toBeNull();
  });

  it.each(['Escape', 'Tab', 'Enter', ' ', 'ArrowDown', 'PageUp', 'F5', 'Shift', 'Dead'])(
    '%s can’t be one',
    (key) => {
      expect(mayBeCommand(key)).toBe(false);
    },
  );

  it.each([null, 7, 'x', { find: 7 }, { fly: 'x' }, { find: 'a'.repeat(50) }])(
    'stored as %j count for what is sound in them',
    (stored) => {
      expect(parseKeys(stored)).toEqual({});
    },
  );
});
