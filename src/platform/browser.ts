import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/**
 * The extension's API. Both browsers answer with promises under Manifest V3, so no polyfill is loaded:
 * its 10 KB would run at every click, before anything is shown. Only the types come from it.
 */
export const browser: Browser = (globalThis as { browser?: Browser }).browser ?? chrome;
