import type { Settings } from '../core/settings.ts';
import { loadSettings, watchSettings } from './settings-store.ts';

/** For the background only: made again when the worker starts anew, and kept up with every change. */
let known: Settings | null = null;
watchSettings((settings) => {
  known = settings;
});

/** The settings, without a wait where they were asked for before: a click is on its way to an article. */
export async function knownSettings(): Promise<Settings> {
  if (known) return known;
  const loaded = await loadSettings();
  // A change that came meanwhile is newer than what was read.
  known ??= loaded;
  return known;
}
