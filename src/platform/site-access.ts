import { ALL_SITES, patternsOf } from '../core/automatic/site.ts';
import { browser } from './browser.ts';

/** Match patterns of the sites that the browser gives this extension access to, without a click. */
export async function grantedPatterns(): Promise<readonly string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

/** Says whether a page may be read without a click. */
export async function hasAccess(url: string): Promise<boolean> {
  try {
    const { protocol, hostname } = new URL(url);
    return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  } catch {
    // Not an address that the browser gives access to.
    return false;
  }
}

export function hasAccessToSite(site: string | null): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf(site) });
}

/**
 * Asks the browser for access, in its own prompt. Call it while a click on one of our own pages is handled:
 * the browser refuses at any other time. `null` stands for all sites.
 */
export function requestAccess(site: string | null): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(site) });
}

/** As `requestAccess`, for several sites in one prompt. */
export function requestAccessToAll(sites: readonly (string | null)[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.flatMap(originsOf) });
}

/** Gives access back, so that what was granted for a rule doesn't outlive the rule. */
export async function giveUpAccess(site: string | null): Promise<void> {
  try {
    await browser.permissions.remove({ origins: originsOf(site) });
  } catch {
    // It was not granted, or only as part of a larger grant.
  }
}

/** Gives back what the browser lists as granted, whoever asked for it. */
export async function giveUpPattern(pattern: string): Promise<void> {
  try {
    await browser.permissions.remove({ origins: [pattern] });
  } catch {
    // Taken away in the browser's own settings meanwhile.
  }
}

export function watchAccess(act: () => void): void {
  browser.permissions.onAdded.addListener(act);
  browser.permissions.onRemoved.addListener(act);
}

function originsOf(site: string | null): string[] {
  return site === null ? [ALL_SITES] : patternsOf(site);
}
