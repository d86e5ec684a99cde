import { isWithin, parseSite } from './site.ts';

export const RULES = ['never', 'ask', 'always'] as const;

/** What happens on a site's articles: nothing, a small offer in the corner, or the reader opens by itself. */
export type Rule = (typeof RULES)[number];

export interface SiteRules {
  /** For news sites without a rule of their own. */
  readonly otherSites: Rule;
  readonly sites: Readonly<Record<string, Rule>>;
}

export const NO_RULES: SiteRules = { otherSites: 'never', sites: {} };

/** The rule of the site that is nearest to the host: one for `sport.example.com` wins over `example.com`. */
export function ruleFor(rules: SiteRules, host: string): Rule {
  const nearest = siteWithRule(rules, host);
  return (nearest && rules.sites[nearest]) || rules.otherSites;
}

/** The site whose rule holds for a host; `null` where only the rule for other sites does. */
export function siteWithRule(rules: SiteRules, host: string): string | null {
  const fitting = Object.keys(rules.sites).filter((site) => isWithin(host, site));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null;
}

export function withRule(rules: SiteRules, site: string, rule: Rule): SiteRules {
  return { ...rules, sites: { ...rules.sites, [site]: rule } };
}

export function withoutRule(rules: SiteRules, site: string): SiteRules {
  const { [site]: _, ...sites } = rules.sites;
  return { ...rules, sites };
}

/** More than anybody sets by hand; a longer list is damaged, or would not fit into synchronized storage. */
export const MOST_SITES = 200;

/** Stored rules may be damaged, or of a later version: what can be read counts, the rest is left out. */
export function parseRules(stored: unknown): SiteRules {
  const fields = isRecord(stored) ? stored : {};
  const sites = isRecord(fields['sites']) ? fields['sites'] : {};
  const read = Object.entries(sites).flatMap(([name, value]) => {
    const site = parseSite(name);
    return site && isRule(value) ? [[site, value] as const] : [];
  });
  const otherSites = fields['otherSites'];
  return {
    otherSites: isRule(otherSites) ? otherSites : NO_RULES.otherSites,
    sites: Object.fromEntries(read.slice(0, MOST_SITES)),
  };
}

function isRule(value: unknown): value is Rule {
  return RULES.some((rule) => rule === value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
