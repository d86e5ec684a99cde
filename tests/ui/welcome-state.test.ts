import { expect, it } from 'vitest';
import {
  FIRST_WELCOME,
  type Outcome,
  updateWelcome,
  type WelcomeAction,
} from '../../src/ui/welcome-state.ts';

const after = (...actions: WelcomeAction[]) => actions.reduce(updateWelcome, FIRST_WELCOME);
const answered = (outcome: Outcome): WelcomeAction => ({
  kind: 'answered',
  site: 'example.com',
  rule: 'ask',
  outcome,
});

it('begins with reading, and with nothing chosen that needs a permission', () => {
  expect(FIRST_WELCOME).toEqual({ step: 'read', opens: 'on-click', news: '' });
});

it('tells what came of a site, until the next step', () => {
  expect(after(answered('kept')).news).toBe('Lede will offer itself on articles of example.com.');
  expect(after(answered('refused')).news).toContain('nothing has changed');
  expect(after(answered('not-saved')).news).toMatch(/^Not saved: /);
  expect(after(answered('kept'), { kind: 'went-to', step: 'ready' }).news).toBe('');
});
