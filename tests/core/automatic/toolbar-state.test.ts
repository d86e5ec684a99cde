import { describe, expect, it } from 'vitest';
import {
  isJudgment,
  type ToolbarState,
  toolbarFace,
} from '../../../src/core/automatic/toolbar-state.ts';

describe('the button’s title', () => {
  const isJudged = (state: ToolbarState) => isJudgment(toolbarFace(state).title);

  it.each(['found', 'none', 'automatic'] as const)('tells a judgment when it is %s', (state) => {
    expect(isJudged(state)).toBe(true);
  });

  it.each(['idle', 'open', 'refused'] as const)('tells none when it is %s', (state) => {
    expect(isJudged(state)).toBe(false);
  });
});
