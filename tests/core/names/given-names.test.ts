import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGivenNames } from '../../../src/core/names/given-names.ts';
import { packGivenNames } from '../../../train/given-names/pack-given-names.mjs';

describe('given names', () => {
  const packed = packGivenNames([
    'Abel',
    'Robin',
    'Jean',
    'Abelard',
    'Robin',
    'Jo-Ann',
    'Abella',
    '',
  ]);

  it('are packed the same in any order', () => {
    const turned = ['Jean', 'Abella', 'Jo-Ann', 'Abelard', 'Robin', 'Abel'];
    expect(packGivenNames(turned)).toBe(packed);
    expect(packed).toBe('0abel4ard4la0jean1o-ann0robin\n');
  });

  it('come back as they were, each once', () => {
    expect(readGivenNames(packed)).toEqual([
      'abel',
      'abelard',
      'abella',
      'jean',
      'jo-ann',
      'robin',
    ]);
  });

  it('are refused when they are broken', () => {
    expect(() => readGivenNames('')).toThrow(/broken/);
    expect(() => readGivenNames('<!doctype html>')).toThrow(/broken/);
    expect(() => readGivenNames(packed.slice(0, -1))).toThrow(/broken/);
    expect(() => readGivenNames(packed.replace('0jean', 'jean\n0'))).toThrow(/broken/);
  });

  it('are bundled by the thousand', () => {
    const path = join(import.meta.dirname, '../../../models/given-names.txt');
    const bundled = readGivenNames(readFileSync(path, 'utf8'));
    expect(bundled.length).toBeGreaterThan(7000);
    expect(bundled).toContain('angela');
  });
});
