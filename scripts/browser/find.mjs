// Finds Chromium and Firefox; on Debian as root it installs what is missing.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PLACES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  firefox: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

export const BROWSERS = Object.keys(PLACES);

/** The path of a browser, or `undefined`. CHROMIUM_BIN and FIREFOX_BIN come first. */
export function findBrowser(kind) {
  const named = process.env[`${kind.toUpperCase()}_BIN`];
  if (named) return existsSync(named) ? named : undefined;
  return PLACES[kind].map((place) => (place.startsWith('/') ? place : onPath(place))).find(exists);
}

/** Says whether an unsigned package may be installed for good: no common edition of Firefox allows it. */
export function takesUnsigned(kind) {
  const path = findBrowser(kind);
  if (kind !== 'firefox' || !path) return true;
  return /esr|a1/.test(execFileSync(path, ['--version'], { encoding: 'utf8' }));
}

function exists(path) {
  return path !== undefined && existsSync(path);
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);
}

/** Installs missing browsers where it can, and returns those still missing. */
export function ensureBrowsers(kinds = BROWSERS) {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length > 0 && canInstall()) installPackages(missing);
  return kinds.filter((kind) => !findBrowser(kind));
}

function canInstall() {
  return process.getuid?.() === 0 && onPath('apt-get') !== undefined;
}

function installPackages(kinds) {
  const packages = [...kinds.map((kind) => DEBIAN_PACKAGES[kind]), 'fonts-liberation'];
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const apt = (...args) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  } catch {
    // No network, or a package of another name: the caller says what to install by hand.
  }
}

/** Two lines that say what to do. */
export function howToInstall(kinds) {
  return `No ${kinds.join(' and no ')} found. Debian: apt-get install chromium firefox-esr. macOS: brew install --cask chromium firefox.
Or name one: CHROMIUM_BIN=/path/to/chromium FIREFOX_BIN=/path/to/firefox.`;
}
