import { registrationsFor } from '../core/automatic/registration.ts';
import type { Settings } from '../core/settings.ts';
import { browser } from './browser.ts';
import { grantedPatterns } from './site-access.ts';

let last: Promise<void> = Promise.resolve();

/**
 * Makes the registered content scripts those that settings and access ask for. Browsers keep them over
 * restarts; an update of the extension drops them. One change after the other: two at once would
 * register an id twice.
 */
export function registerScripts(settings: Settings): Promise<void> {
  last = last
    .then(() => replaceScripts(settings))
    .catch(() => {
      // A pattern that this browser does not take: the button works without.
    });
  return last;
}

async function replaceScripts({ rules, theme }: Settings): Promise<void> {
  const wanted = registrationsFor(rules, await grantedPatterns(), theme);
  const present = await browser.scripting.getRegisteredContentScripts();
  if (present.length > 0) await browser.scripting.unregisterContentScripts();
  if (wanted.length === 0) return;
  await browser.scripting.registerContentScripts(
    wanted.map(({ id, js, matches, excludeMatches, runAt }) => ({
      id,
      js: [...js],
      matches: [...matches],
      ...(excludeMatches.length > 0 ? { excludeMatches: [...excludeMatches] } : {}),
      runAt,
      allFrames: false,
      persistAcrossSessions: true,
    })),
  );
}
