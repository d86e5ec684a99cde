import { say } from '../messages.ts';
import type { Rule, SiteRules } from './rules.ts';
import { ALL_SITES } from './site.ts';

/** A rule other than `never` holds only where the browser gives access. */
export function needsAccess(rule: Rule): boolean {
  return rule !== 'never';
}

/** Whose access was there for a rule that is gone after a change; `null` stands for all sites. */
export function accessToGiveUp(before: SiteRules, after: SiteRules): (string | null)[] {
  const sites = Object.entries(before.sites)
    .filter(([, rule]) => needsAccess(rule))
    .map(([site]) => site)
    .filter((site) => !needsAccess(after.sites[site] ?? 'never'));
  const wasForAll = needsAccess(before.otherSites) && !needsAccess(after.otherSites);
  return wasForAll ? [null, ...sites] : sites;
}

const BELOW = /^\*:\/\/\*\.([^/*]+)\/\*$/;

/** A granted match pattern in words. */
export function grantLabel(pattern: string): string {
  if (pattern === ALL_SITES || pattern === '<all_urls>') return say('options_all_sites');
  return BELOW.exec(pattern)?.[1] ?? pattern.replace(/^\*:\/\/|\/\*$/g, '');
}
