import { describe, expect, it } from 'vitest';
import { accessToGiveUp, grantLabel } from '../../../src/core/automatic/access.ts';
import type { SiteRules } from '../../../src/core/automatic/rules.ts';

const BEFORE: SiteRules = {
  otherSites: 'ask',
  sites: { 'a.example': 'ask', 'b.example': 'always', 'c.example': 'never' },
};

describe('access that no rule needs any more', () => {
  it('is that of a site whose rule was removed or turned to never', () => {
    const after: SiteRules = { ...BEFORE, sites: { 'a.example': 'never', 'c.example': 'never' } };
    expect(accessToGiveUp(BEFORE, after)).toEqual(['a.example', 'b.example']);
  });

  it('is that to all sites when the rule for others turns to never', () => {
    expect(accessToGiveUp(BEFORE, { ...BEFORE, otherSites: 'never' })).toEqual([null]);
  });

  it('is none while a rule only changes from ask to always', () => {
    const after: SiteRules = { ...BEFORE, sites: { ...BEFORE.sites, 'a.example': 'always' } };
    expect(accessToGiveUp(BEFORE, after)).toEqual([]);
  });
});

it.each([
  ['*://*.example.com/*', 'example.com'],
  ['*://127.0.0.1/*', '127.0.0.1'],
  ['https://example.com/*', 'https://example.com'],
  ['*://*/*', 'All sites'],
  ['<all_urls>', 'All sites'],
])('the grant %s is told as %s', (pattern, label) => {
  expect(grantLabel(pattern)).toBe(label);
});
