import type { Rule } from '../core/automatic/rules.ts';
import { type MessageKey, say } from '../core/messages.ts';

export const RULE_NAMES: Readonly<Record<Rule, MessageKey>> = {
  never: 'access_never',
  ask: 'access_ask',
  always: 'access_always',
};

/** What a rule means on an article. */
export const RULE_MEANINGS: Readonly<Record<Rule, MessageKey>> = {
  never: 'access_never_note',
  ask: 'access_ask_note',
  always: 'access_always_note',
};

/** Prepares for the browser's prompt, which says what an extension could do and not what this one does. */
export function promptSentence(scope: keyof typeof PROMPTS): string {
  return say(PROMPTS[scope]);
}

const PROMPTS = {
  'one-site': 'access_prompt_one_site',
  'these-sites': 'access_prompt_these_sites',
  'all-sites': 'access_prompt_all_sites',
} as const;

/** After the browser's prompt was refused. */
export function refusedSentence(site: string | null): string {
  return site === null ? say('access_refused') : say('access_refused_site', site);
}
