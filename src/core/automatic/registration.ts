import type { Theme } from '../settings.ts';
import type { SiteRules } from './rules.ts';
import { ALL_SITES, isWithin, patternsOf } from './site.ts';

/** A content script as both browsers' `scripting.registerContentScripts` takes it. */
export interface RegisteredScript {
  readonly id: string;
  readonly js: readonly string[];
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  readonly runAt: 'document_start' | 'document_end' | 'document_idle';
}

const DETECTOR = ['detector.js'];

/** Paints the page's place in the theme's color before anything of the page can be seen. */
export function curtainFile(theme: Theme): string {
  return `curtain-${theme}.js`;
}

/**
 * The scripts that have to run on pages, so that the rules hold: the detector where the reader opens or
 * offers itself, with a curtain before it where it opens by itself; nothing where access was not granted.
 *
 * @param granted match patterns of the sites that the browser gives access to
 */
export function registrationsFor(
  rules: SiteRules,
  granted: readonly string[],
  theme: Theme,
): RegisteredScript[] {
  const everywhere = granted.includes(ALL_SITES) || granted.includes('<all_urls>');
  const allowed = (site: string) => granted.some((pattern) => covers(pattern, site));
  const all = Object.keys(rules.sites);
  const sitesWith = (rule: string) =>
    all.filter((site) => rules.sites[site] === rule && allowed(site));
  const pagesWith = (rule: 'ask' | 'always') => {
    const isDefault = everywhere && rules.otherSites === rule;
    const sites = sitesWith(rule);
    return {
      matches: isDefault ? [ALL_SITES] : sites.flatMap(patternsOf),
      excludeMatches: all
        .filter((site) => rules.sites[site] !== rule)
        .filter((site) => isDefault || sites.some((outer) => isWithin(site, outer)))
        .flatMap(patternsOf),
    };
  };
  const [always, ask] = [pagesWith('always'), pagesWith('ask')];
  return [
    { id: 'curtain', js: [curtainFile(theme)], runAt: 'document_start' as const, ...always },
    { id: 'always', js: DETECTOR, runAt: 'document_end' as const, ...always },
    // Nobody waits for an offer.
    { id: 'ask', js: DETECTOR, runAt: 'document_idle' as const, ...ask },
  ].filter(({ matches }) => matches.length > 0);
}

/** A grant for `*.example.com` holds for `sport.example.com` too. */
function covers(pattern: string, site: string): boolean {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/]+)\//.exec(pattern)?.[1] ?? '';
  return host === '*' || pattern === '<all_urls>' || isWithin(site, host);
}
