import type { Settings } from '../core/settings.ts';
import { loadSettings, watchSettings } from './settings-store.ts';

/** For the background only: made again when the worker starts anew, forgotten when it changes. */
let known: Settings | null = null;
watchSettings(() => {
  known = null;
});

/** The settings, without a wait where they were asked for before: a click is on its way to an article. */
export async function knownSettings(): Promise<Settings> {
  known ??= await loadSettings();
  return known;
}
