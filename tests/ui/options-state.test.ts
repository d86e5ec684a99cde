import { describe, expect, it } from 'vitest';
import type { SiteRules } from '../../src/core/automatic/rules.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import {
  type Access,
  initialOptions,
  mergedRules,
  NO_ACCESS,
  type OptionsAction,
  siteRows,
  updateOptions,
  withoutAccess,
} from '../../src/ui/options-state.ts';

const RULES: SiteRules = {
  otherSites: 'never',
  sites: { 'b.example': 'always', 'a.example': 'ask', 'c.example': 'never' },
};
const BOTH: Access = { all: false, sites: ['a.example', 'b.example'], patterns: [] };

function rowsAfter(access: Access, ...actions: OptionsAction[]) {
  const state = initialOptions({ ...DEFAULT_SETTINGS, rules: RULES }, access);
  return siteRows(actions.reduce(updateOptions, state)).map((row) => [row.site, row.access]);
}

describe('the list of sites', () => {
  it('is in the order of names', () => {
    expect(rowsAfter(BOTH)).toEqual([
      ['a.example', 'fine'],
      ['b.example', 'fine'],
      ['c.example', 'fine'],
    ]);
  });

  it('tells access that is missing from the beginning, of sites that need it', () => {
    expect(rowsAfter(NO_ACCESS)).toEqual([
      ['a.example', 'none'],
      ['b.example', 'none'],
      ['c.example', 'fine'],
    ]);
  });

  it('tells access that was taken away while it is shown, and forgets it when it comes back', () => {
    const less: OptionsAction = { kind: 'access', access: { ...BOTH, sites: ['b.example'] } };
    expect(rowsAfter(BOTH, less)[0]).toEqual(['a.example', 'lost']);
    expect(rowsAfter(BOTH, less, { kind: 'access', access: BOTH })[0]).toEqual([
      'a.example',
      'fine',
    ]);
  });

  it('tells that all sites were taken away', () => {
    const all: Access = { ...NO_ACCESS, all: true };
    expect(rowsAfter(all)[0]).toEqual(['a.example', 'fine']);
    expect(rowsAfter(all, { kind: 'access', access: NO_ACCESS })[0]).toEqual(['a.example', 'lost']);
  });

  it('tells of a site from a file that it has no access yet', () => {
    const imported: OptionsAction = { kind: 'imported', sites: ['a.example'] };
    expect(rowsAfter(NO_ACCESS, imported).slice(0, 2)).toEqual([
      ['a.example', 'not-yet'],
      ['b.example', 'none'],
    ]);
  });

  it('shows the rule that was chosen until the question for it is answered', () => {
    const state = initialOptions({ ...DEFAULT_SETTINGS, rules: RULES }, NO_ACCESS);
    const question = { site: 'c.example', rule: 'always' } as const;
    const asked = updateOptions(state, { kind: 'asked', question });
    expect(siteRows(asked)[2]?.rule).toBe('always');
    expect(siteRows(updateOptions(asked, { kind: 'answered' }))[2]?.rule).toBe('never');
  });
});

describe('what can be granted in one prompt', () => {
  it('is every site without access, and all others where their rule needs it', () => {
    const rules: SiteRules = { ...RULES, otherSites: 'ask' };
    const state = initialOptions({ ...DEFAULT_SETTINGS, rules }, NO_ACCESS);
    expect(withoutAccess(state)).toEqual([null, 'a.example', 'b.example']);
  });

  it('is nothing under access to all sites', () => {
    const state = initialOptions(
      { ...DEFAULT_SETTINGS, rules: RULES },
      { ...NO_ACCESS, all: true },
    );
    expect(withoutAccess(state)).toEqual([]);
  });
});

it('rules of a file win over those that were there', () => {
  const file: SiteRules = {
    otherSites: 'ask',
    sites: { 'a.example': 'never', 'd.example': 'ask' },
  };
  expect(mergedRules(RULES, file)).toEqual({
    otherSites: 'ask',
    sites: {
      'a.example': 'never',
      'b.example': 'always',
      'c.example': 'never',
      'd.example': 'ask',
    },
  });
});
