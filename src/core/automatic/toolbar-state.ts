import { type MessageKey, say } from '../messages.ts';
import type { Rule } from './rules.ts';

export type ToolbarState = 'idle' | 'found' | 'none' | 'open' | 'automatic' | 'refused';

/** How the button's sign is drawn. */
export type SignShape = 'outline' | 'filled' | 'inverted' | 'corner' | 'gray';

export interface ToolbarFace {
  readonly shape: SignShape;
  readonly title: string;
  /** A dot and no number: nothing that alarms. */
  readonly badge: '' | '•';
}

const TITLES: Readonly<Record<ToolbarState, MessageKey>> = {
  idle: 'button_idle',
  found: 'button_found',
  none: 'button_none',
  open: 'button_open',
  automatic: 'button_automatic',
  refused: 'button_refused',
};

const FACES: Readonly<Record<ToolbarState, Omit<ToolbarFace, 'title'>>> = {
  idle: { shape: 'outline', badge: '' },
  found: { shape: 'filled', badge: '•' },
  none: { shape: 'outline', badge: '' },
  open: { shape: 'inverted', badge: '' },
  automatic: { shape: 'corner', badge: '' },
  refused: { shape: 'gray', badge: '' },
};

export function toolbarFace(state: ToolbarState): ToolbarFace {
  return { ...FACES[state], title: say(TITLES[state]) };
}

/** The button's state on a page that has been judged and over which the reader is not open. */
export function stateOfPage(isArticle: boolean, rule: Rule): ToolbarState {
  if (!isArticle) return 'none';
  return rule === 'always' ? 'automatic' : 'found';
}

const JUDGMENTS: readonly ToolbarState[] = ['found', 'none', 'automatic'];

/**
 * Says whether a button of this title tells what was found out about a page through access to it. What a
 * click has led to, an open reader or a refusal, stays true without.
 */
export function isJudgment(title: string): boolean {
  return JUDGMENTS.some((state) => say(TITLES[state]) === title);
}
