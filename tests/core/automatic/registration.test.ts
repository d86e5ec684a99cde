import { expect, it } from 'vitest';
import { registrationsFor } from '../../../src/core/automatic/registration.ts';
import type { SiteRules } from '../../../src/core/automatic/rules.ts';

const ALL = '*://*/*';
const rules = (sites: SiteRules['sites'], otherSites: SiteRules['otherSites'] = 'never') => ({
  sites,
  otherSites,
});

it('registers nothing at first, and nothing without access', () => {
  expect(registrationsFor(rules({}), [], 'system')).toEqual([]);
  expect(registrationsFor(rules({ 'a.com': 'always' }, 'always'), [], 'system')).toEqual([]);
});

it('runs on the granted sites with a rule and on no other', () => {
  const granted = ['*://*.a.com/*', '*://*.b.com/*', '*://*.c.com/*'];
  const scripts = registrationsFor(
    rules({ 'a.com': 'always', 'b.com': 'ask', 'c.com': 'never', 'd.com': 'ask' }),
    granted,
    'dark',
  );
  expect(scripts).toEqual([
    {
      id: 'curtain',
      js: ['curtain-dark.js'],
      runAt: 'document_start',
      matches: ['*://*.a.com/*'],
      excludeMatches: [],
    },
    {
      id: 'always',
      js: ['detector.js'],
      runAt: 'document_end',
      matches: ['*://*.a.com/*'],
      excludeMatches: [],
    },
    {
      id: 'ask',
      js: ['detector.js'],
      runAt: 'document_idle',
      matches: ['*://*.b.com/*'],
      excludeMatches: [],
    },
  ]);
});

it('leaves out a part of a site that has another rule', () => {
  const [script] = registrationsFor(
    rules({ 'a.com': 'always', 'sport.a.com': 'never' }),
    [ALL],
    'light',
  );
  expect(script?.excludeMatches).toEqual(['*://*.sport.a.com/*']);
});

it('runs everywhere but on the sites with another rule where other sites have one', () => {
  const scripts = registrationsFor(
    rules({ 'a.com': 'never', 'b.com': 'always' }, 'ask'),
    [ALL],
    'light',
  );
  expect(
    scripts.map(({ id, matches, excludeMatches }) => ({ id, matches, excludeMatches })),
  ).toEqual([
    { id: 'curtain', matches: ['*://*.b.com/*'], excludeMatches: [] },
    { id: 'always', matches: ['*://*.b.com/*'], excludeMatches: [] },
    { id: 'ask', matches: [ALL], excludeMatches: ['*://*.a.com/*', '*://*.b.com/*'] },
  ]);
});

it('takes access to a site for access to what is below it', () => {
  const [script] = registrationsFor(rules({ 'sport.a.com': 'ask' }), ['*://*.a.com/*'], 'light');
  expect(script?.matches).toEqual(['*://*.sport.a.com/*']);
  expect(registrationsFor(rules({ 'a.com': 'ask' }), ['*://*.sport.a.com/*'], 'light')).toEqual([]);
});
