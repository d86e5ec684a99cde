import type { Rule } from '../core/automatic/rules.ts';

export const RULE_NAMES: Readonly<Record<Rule, string>> = {
  never: 'Never',
  ask: 'Ask each time',
  always: 'Always',
};

/** What a rule means on an article. */
export const RULE_MEANINGS: Readonly<Record<Rule, string>> = {
  never: 'the reader opens only when you click',
  ask: 'a small offer in the corner of an article',
  always: 'articles open in the reader at once',
};

/** Prepares for the browser's prompt, which says what an extension could do and not what this one does. */
export function promptSentence(scope: keyof typeof SCOPES): string {
  return `Your browser will say that Lede can read and change data on ${SCOPES[scope]}. It needs that to see that an article is there. It sends nothing.`;
}

const SCOPES = {
  'one-site': 'that site',
  'these-sites': 'these sites',
  'all-sites': 'all websites',
} as const;

/** After the browser's prompt was refused. */
export function refusedSentence(site: string | null): string {
  return site === null
    ? 'You gave no access, so nothing has changed.'
    : `You gave no access to ${site}, so nothing has changed.`;
}

export const NOT_SAVED = 'Not saved: the browser’s storage for extensions is full or switched off.';

/** For what is typed into a field for a site and is none. */
export const NO_SITE = 'That is not a site. Type something like example.com, or paste an address.';
