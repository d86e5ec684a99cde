import { describe, expect, it } from 'vitest';
import {
  parseRules,
  ruleFor,
  type SiteRules,
  siteWithRule,
  withoutRule,
  withRule,
} from '../../../src/core/automatic/rules.ts';
import { readRulesFile, writeRulesFile } from '../../../src/core/automatic/rules-file.ts';
import { parseSite, patternsOf, siteOf } from '../../../src/core/automatic/site.ts';

const RULES: SiteRules = {
  otherSites: 'ask',
  sites: { 'example.com': 'always', 'sport.example.com': 'never' },
};

describe('a rule', () => {
  it.each([
    ['example.com', 'always'],
    ['news.example.com', 'always'],
    ['sport.example.com', 'never'],
    ['live.sport.example.com', 'never'],
    ['notexample.com', 'ask'],
    ['elsewhere.org', 'ask'],
  ])('for %s is %s: that of the nearest site', (host, rule) => {
    expect(ruleFor(RULES, host)).toBe(rule);
  });

  it('is found by the site that carries it', () => {
    expect(siteWithRule(RULES, 'live.sport.example.com')).toBe('sport.example.com');
    expect(siteWithRule(RULES, 'elsewhere.org')).toBeNull();
  });

  it('can be set and taken away', () => {
    expect(ruleFor(withRule(RULES, 'elsewhere.org', 'always'), 'elsewhere.org')).toBe('always');
    expect(ruleFor(withoutRule(RULES, 'sport.example.com'), 'sport.example.com')).toBe('always');
  });
});

describe('stored rules', () => {
  it.each([undefined, null, 7, 'always', [], { sites: [] }, { sites: { 'a b': 'ask' } }])(
    'that are damaged (%j) count for nothing',
    (stored) => expect(parseRules(stored)).toEqual({ otherSites: 'never', sites: {} }),
  );

  it('keep what can be read of a later version', () => {
    const stored = {
      version: 9,
      otherSites: 'sometimes',
      sites: { 'example.com': 'ask', 'other.org': 'on weekends' },
      more: true,
    };
    expect(parseRules(stored)).toEqual({ otherSites: 'never', sites: { 'example.com': 'ask' } });
  });

  it('go into a file and come back', () => {
    const names = [{ kind: 'hide', type: 'person', name: 'Ada Lind' }] as const;
    const read = readRulesFile(writeRulesFile(RULES, names));
    expect(read).toEqual({ ok: true, value: { ...RULES, names } });
  });

  it.each(['', '{', '[]', '{"sites":{}}', 'null'])('are not read from another file: %j', (text) => {
    expect(readRulesFile(text).ok).toBe(false);
  });
});

describe('a site', () => {
  it.each([
    ['https://www.example.com/a?b#c', 'example.com'],
    ['http://m.example.co.uk/', 'example.co.uk'],
    ['https://news.example.com/', 'news.example.com'],
    ['https://www.de/', 'www.de'],
    ['http://127.0.0.1:8080/x', '127.0.0.1'],
    ['about:blank', null],
    ['file:///tmp/a.html', null],
    ['nonsense', null],
  ])('of %s is %s', (url, site) => expect(siteOf(url)).toBe(site));

  it.each([
    [' Example.com ', 'example.com'],
    ['https://www.example.com/news', 'example.com'],
    ['example.com/news', 'example.com'],
    ['localhost', 'localhost'],
    ['news', null],
    ['two words.com', null],
    ['', null],
    ['javascript:alert(1)', null],
  ])('typed as %j is %s', (typed, site) => expect(parseSite(typed)).toBe(site));

  it('covers what is below it, except where that has no names', () => {
    expect(patternsOf('example.com')).toEqual(['*://*.example.com/*']);
    expect(patternsOf('127.0.0.1')).toEqual(['*://127.0.0.1/*']);
  });
});
