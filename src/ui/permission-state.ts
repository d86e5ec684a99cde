import { needsAccess } from '../core/automatic/access.ts';
import { RULES, type Rule } from '../core/automatic/rules.ts';
import { parseSite } from '../core/automatic/site.ts';

/** What the page was opened to ask for. */
export interface PermissionQuery {
  readonly site: string;
  readonly rule: Rule;
  /** The tab to go back to; `null` when there is none. */
  readonly tabId: number | null;
}

/** Reads the page's own query; `null` where it asks for nothing that needs access. */
export function parsePermissionQuery(query: string): PermissionQuery | null {
  const fields = new URLSearchParams(query);
  const site = parseSite(fields.get('site') ?? '');
  const rule = RULES.find((each) => each === fields.get('rule'));
  if (site === null || rule === undefined || !needsAccess(rule)) return null;
  return { site, rule, tabId: parseTab(fields.get('tab') ?? '') };
}

function parseTab(text: string): number | null {
  return /^\d{1,10}$/.test(text) ? Number(text) : null;
}

export type PermissionStep = 'asking' | 'refused' | 'not-saved';
