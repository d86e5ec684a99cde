import { needsAccess } from '../core/automatic/access.ts';
import type { Rule, SiteRules } from '../core/automatic/rules.ts';
import { say, sayCount } from '../core/messages.ts';
import type { NameRule } from '../core/names/name-rule.ts';
import type { Settings } from '../core/settings.ts';

/** What the browser lets the extension read without a click. */
export interface Access {
  readonly all: boolean;
  /** Those of the sites with a rule that may be read. */
  readonly sites: readonly string[];
  /** All match patterns that are granted, for whatever reason. */
  readonly patterns: readonly string[];
}

export const NO_ACCESS: Access = { all: false, sites: [], patterns: [] };

/** A rule that waits until its owner agrees to meet the browser's prompt. `null` stands for other sites. */
export interface Question {
  readonly site: string | null;
  readonly rule: Rule;
}

export type OptionsSection = 'reading' | 'other-sites' | 'sites' | 'names' | 'file' | 'reset';

/** A sentence about what has just happened, in the section where it happened. */
export interface News {
  readonly section: OptionsSection;
  readonly text: string;
}

export interface OptionsState {
  readonly settings: Settings;
  /** What was corrected about names, on this device. */
  readonly names: readonly NameRule[];
  readonly access: Access;
  readonly question: Question | null;
  readonly news: News | null;
  /** Sites that came from a file while the page was open. */
  readonly imported: readonly string[];
  /** Sites whose access was taken away while the page was open. */
  readonly lost: readonly string[];
}

export type OptionsAction =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'names'; readonly names: readonly NameRule[] }
  | { readonly kind: 'access'; readonly access: Access }
  | { readonly kind: 'asked'; readonly question: Question }
  | { readonly kind: 'answered' }
  | { readonly kind: 'imported'; readonly sites: readonly string[] }
  | { readonly kind: 'told'; readonly news: News | null };

export function initialOptions(
  settings: Settings,
  access: Access,
  names: readonly NameRule[] = [],
): OptionsState {
  return { settings, names, access, question: null, news: null, imported: [], lost: [] };
}

export function updateOptions(state: OptionsState, action: OptionsAction): OptionsState {
  switch (action.kind) {
    case 'settings':
      return { ...state, settings: action.settings };
    case 'names':
      return { ...state, names: action.names };
    case 'access':
      return withAccess(state, action.access);
    case 'asked':
      return { ...state, question: action.question, news: null };
    case 'answered':
      return { ...state, question: null };
    case 'imported':
      return { ...state, imported: action.sites };
    case 'told':
      return { ...state, news: action.news };
  }
}

/** What there is to tell in a section; empty where nothing is. */
export function newsIn({ news }: OptionsState, section: OptionsSection): string {
  return news?.section === section ? news.text : '';
}

function withAccess(state: OptionsState, access: Access): OptionsState {
  const isGone = (site: string) => !access.all && !access.sites.includes(site);
  const had = state.access.all ? Object.keys(state.settings.rules.sites) : state.access.sites;
  return { ...state, access, lost: [...new Set([...state.lost, ...had])].filter(isGone) };
}

/** `none`: the rule can't hold on this device, and the page has not seen why. */
export type RowAccess = 'fine' | 'lost' | 'not-yet' | 'none';

export interface SiteRow {
  readonly site: string;
  /** As chosen; the stored one may still wait for access. */
  readonly rule: Rule;
  readonly access: RowAccess;
}

/** The sites with a rule, by name. */
export function siteRows(state: OptionsState): SiteRow[] {
  const { settings, question } = state;
  return Object.entries(settings.rules.sites)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([site, rule]) => ({
      site,
      rule: question?.site === site ? question.rule : rule,
      access: needsAccess(rule) ? rowAccess(state, site) : 'fine',
    }));
}

function rowAccess({ access, lost, imported }: OptionsState, site: string): RowAccess {
  if (access.all || access.sites.includes(site)) return 'fine';
  if (lost.includes(site)) return 'lost';
  return imported.includes(site) ? 'not-yet' : 'none';
}

/** Whose rule can't hold until access is granted; `null` stands for other sites. */
export function withoutAccess(state: OptionsState): (string | null)[] {
  const rows = siteRows(state).filter((row) => row.access !== 'fine');
  const sites = rows.map((row) => row.site);
  const othersMiss = needsAccess(state.settings.rules.otherSites) && !state.access.all;
  return othersMiss ? [null, ...sites] : sites;
}

/** The rules of a file win over those that were there; sites it doesn't name keep theirs. */
export function mergedRules(now: SiteRules, file: SiteRules): SiteRules {
  return { otherSites: file.otherSites, sites: { ...now.sites, ...file.sites } };
}

/** Of how many sites and names a file has brought something. */
export function importedSentence(sites: number, names: number): string {
  const ofNames = names > 0 ? sayCount('options_imported_names', names) : '';
  if (sites === 0) return ofNames || say('options_imported_none');
  return `${sayCount('options_imported', sites)} ${ofNames}`.trim();
}
