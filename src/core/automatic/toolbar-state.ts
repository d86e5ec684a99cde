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

const FACES: Readonly<Record<ToolbarState, ToolbarFace>> = {
  idle: { shape: 'outline', title: 'Read this page', badge: '' },
  found: { shape: 'filled', title: 'Article found. Read it (Alt+R)', badge: '•' },
  none: { shape: 'outline', title: 'No article found here. Try anyway?', badge: '' },
  open: { shape: 'inverted', title: 'Back to the page (Alt+R)', badge: '' },
  automatic: { shape: 'corner', title: 'Opens by itself on this site', badge: '' },
  refused: { shape: 'gray', title: 'Extensions can’t run here. Click for the reason.', badge: '' },
};

export function toolbarFace(state: ToolbarState): ToolbarFace {
  return FACES[state];
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
  return JUDGMENTS.some((state) => FACES[state].title === title);
}
