import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGivenNames } from '../../../src/core/names/given-names.ts';
import { packGivenNames } from '../../../train/given-names/pack-given-names.mjs';

describe('given names', () => {
  const packed = packGivenNames(
    ['Abel', 'Robin', 'Jean', 'Abelard'],
    ['Robin', 'Jo-Ann', 'Abella', ''],
  );
  const names = readGivenNames(packed);

  it('are packed the same in any order', () => {
    expect(
      packGivenNames(['Jean', 'Abelard', 'Abel', 'Robin'], ['Abella', 'Robin', 'Jo-Ann']),
    ).toBe(packed);
    expect(packed).toBe('0abelM4ardM4laF0jeanM1o-annF0robinB\n');
  });

  it('say who bears them', () => {
    expect(['Abel', 'ABELLA', 'robin', 'Jo-Ann', 'Tuesday'].map(names.bearerOf)).toEqual([
      'men',
      'women',
      'both',
      'women',
      null,
    ]);
    expect(names.has('Abelard')).toBe(true);
    expect(names.has('Abe')).toBe(false);
  });

  it('are refused when they are broken', () => {
    expect(() => readGivenNames('')).toThrow(/broken/);
    expect(() => readGivenNames('<!doctype html>')).toThrow(/broken/);
    expect(() => readGivenNames(packed.slice(0, -3))).toThrow(/broken/);
    expect(() => readGivenNames(packed.replace('4', 'x'))).toThrow(/broken/);
  });

  it('are bundled by the thousand', () => {
    const path = join(import.meta.dirname, '../../../models/given-names.txt');
    const bundled = readGivenNames(readFileSync(path, 'utf8'));
    expect(bundled.all.length).toBeGreaterThan(7000);
    expect(['Angela', 'Barack', 'Leslie'].map(bundled.bearerOf)).toEqual(['women', null, 'both']);
  });
});
