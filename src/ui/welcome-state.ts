import type { Rule } from '../core/automatic/rules.ts';
import { say } from '../core/messages.ts';
import { refusedSentence } from './access-words.ts';

export type WelcomeStep = 'read' | 'when' | 'ready';

/** What came of a wish for a site. */
export type Outcome = 'kept' | 'refused' | 'not-saved';

export interface WelcomeState {
  readonly step: WelcomeStep;
  /** Only when clicked, or also by itself on some sites. */
  readonly opens: 'on-click' | 'by-itself';
  /** About the site that was named last. */
  readonly news: string;
}

export type WelcomeAction =
  | { readonly kind: 'went-to'; readonly step: WelcomeStep }
  | { readonly kind: 'chose'; readonly opens: WelcomeState['opens'] }
  | {
      readonly kind: 'answered';
      readonly site: string;
      readonly rule: Rule;
      readonly outcome: Outcome;
    };

export const FIRST_WELCOME: WelcomeState = { step: 'read', opens: 'on-click', news: '' };

export function updateWelcome(state: WelcomeState, action: WelcomeAction): WelcomeState {
  switch (action.kind) {
    case 'went-to':
      return { ...state, step: action.step, news: '' };
    case 'chose':
      return { ...state, opens: action.opens, news: '' };
    case 'answered':
      return { ...state, news: newsOf(action.site, action.rule, action.outcome) };
  }
}

function newsOf(site: string, rule: Rule, outcome: Outcome): string {
  if (outcome === 'refused') return refusedSentence(site);
  if (outcome === 'not-saved') return say('access_not_saved');
  return say(rule === 'ask' ? 'welcome_will_ask' : 'welcome_will_open', site);
}
