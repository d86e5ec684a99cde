import { isJudgment, type ToolbarState, toolbarFace } from '../core/automatic/toolbar-state.ts';
import { browser } from './browser.ts';
import { drawSign } from './toolbar-sign.ts';

const DARK_KEY = 'prefersDark';

/**
 * Shows a state on a tab's button. Browsers keep it for the tab, over a restart of the worker too, and
 * forget it when the tab goes to another page.
 */
export async function showState(tabId: number, state: ToolbarState): Promise<void> {
  const { shape, title, badge } = toolbarFace(state);
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, imageData: drawSign(shape, await prefersDark()) as never }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeText({ tabId, text: badge }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#5b7690' }),
    ]);
  } catch {
    // The tab is gone.
  }
}

/** Takes back what a tab's button tells of its page through access that is gone; nothing else of it. */
export async function forgetJudgment(tabId: number): Promise<void> {
  try {
    // The button itself is the only place where its state is kept.
    if (isJudgment(await browser.action.getTitle({ tabId }))) await showState(tabId, 'idle');
  } catch {
    // The tab is gone.
  }
}

/** What the last page told: a worker has no screen to ask. Light where none has told yet. */
async function prefersDark(): Promise<boolean> {
  const stored = await browser.storage.session.get(DARK_KEY);
  return stored[DARK_KEY] === true;
}

export async function rememberBrightness(isDark: boolean): Promise<void> {
  if ((await prefersDark()) !== isDark) await browser.storage.session.set({ [DARK_KEY]: isDark });
}
