import { type NameRule, parseNameRules } from '../core/names/name-rule.ts';
import { browser } from './browser.ts';

const KEY = 'name-rules';
const VERSION = 1;

/** What its reader has corrected about names, on this device; nothing where storage is switched off. */
export async function loadNameRules(): Promise<readonly NameRule[]> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return rulesIn(stored[KEY]);
  } catch {
    // Names are then as they were found.
    return [];
  }
}

/** Changes are made one after the other, since two tabs may correct at once. */
let last: Promise<unknown> = Promise.resolve();

/** Says whether the change could be kept. */
export function changeNameRules(
  change: (now: readonly NameRule[]) => readonly NameRule[],
): Promise<boolean> {
  const next = last.then(async () => {
    try {
      const stored = await browser.storage.local.get(KEY);
      const rules = change(rulesIn(stored[KEY]));
      await browser.storage.local.set({ [KEY]: { version: VERSION, rules } });
      return true;
    } catch {
      // Full or switched off.
      return false;
    }
  });
  last = next;
  return next;
}

/** Calls `act` with the new rules whenever any context has changed them. */
export function watchNameRules(act: (rules: readonly NameRule[]) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) act(rulesIn(changes[KEY].newValue));
  });
}

function rulesIn(stored: unknown): readonly NameRule[] {
  const isKept = typeof stored === 'object' && stored !== null && 'rules' in stored;
  return parseNameRules(isKept ? stored.rules : null);
}
