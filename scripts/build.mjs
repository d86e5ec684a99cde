#!/usr/bin/env node
// Builds dist/chromium, dist/firefox and dist/cli.mjs. `--watch` builds again on every change.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context, transform } from 'esbuild';
import { leanReadability } from './lean-readability.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const BROWSERS = ['chromium', 'firefox'];

/** What finding names needs, beside the scripts and beside the command line. */
const NAME_FILES = ['names.bin', 'words.bin', 'places.bin'];

/** What a browser package holds beside its scripts. */
const STATICS = {
  'src/entrypoints/notice/notice.html': 'notice.html',
  'src/entrypoints/options/options.html': 'options.html',
  'src/entrypoints/permission/permission.html': 'permission.html',
  'src/entrypoints/welcome/welcome.html': 'welcome.html',
  'src/ui/styles/tokens.css': 'tokens.css',
  'src/ui/styles/pages.css': 'pages.css',
  'src/ui/styles/controls.css': 'controls.css',
  icons: 'icons',
  _locales: '_locales',
};

export const BUNDLES = {
  background: 'src/entrypoints/background/main.ts',
  chip: 'src/entrypoints/chip/main.ts',
  notice: 'src/entrypoints/notice/main.ts',
  options: 'src/entrypoints/options/main.tsx',
  tools: 'src/entrypoints/tools/main.tsx',
  map: 'src/entrypoints/map/main.ts',
  permission: 'src/entrypoints/permission/main.tsx',
  welcome: 'src/entrypoints/welcome/main.tsx',
};

/** Somebody waits for these, and most of them runs at once. */
export const AWAITED = {
  detector: 'src/entrypoints/detector/main.ts',
  reader: 'src/entrypoints/reader/main.tsx',
};
/** Chromium then compiles all functions in one go: a third of the detector's time, a sixth of the reader's. */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

export const THEMES = ['system', 'light', 'sepia', 'dark', 'black'];
const CURTAIN = 'src/entrypoints/curtain/main.ts';

/** One manifest for both: each browser loses the key that it would warn about. */
export function manifestFor(browser) {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (browser === 'chromium') {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
  } else {
    delete manifest.background.service_worker;
    delete manifest.minimum_chrome_version;
  }
  return { ...manifest, version };
}

/**
 * Settings of the browser bundles; the budgets count the minified form.
 * @param {boolean} minify
 * @returns {import('esbuild').BuildOptions}
 */
export function bundleOptions(minify) {
  return {
    absWorkingDir: ROOT,
    entryPoints: BUNDLES,
    bundle: true,
    format: 'iife',
    target: ['chrome120', 'firefox147'],
    minify,
    // Regular expressions hold letters of many scripts as they are anyway; escaped, each takes six bytes.
    charset: 'utf8',
    legalComments: 'inline',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [cssAsText(minify), leanReadability],
    define: { 'process.env.NODE_ENV': '"production"' },
    // A script's last value is what an injection reports: the background knows by it that the script ran.
    footer: { js: "'lede';" },
    logLevel: 'warning',
  };
}

/** @param {boolean} minify */
export function awaitedOptions(minify) {
  return { ...bundleOptions(minify), entryPoints: AWAITED, banner: { js: COMPILE_AT_ONCE } };
}

/** A style sheet goes into a script as text, and is parsed each time the reader opens. */
function cssAsText(minify) {
  return {
    name: 'css-as-text',
    setup({ onLoad }) {
      onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const source = readFileSync(path, 'utf8');
        const { code } = await transform(source, { loader: 'css', minify });
        return { contents: code, loader: 'text' };
      });
    },
  };
}

/** A script can't learn the theme before the page is painted, so each theme has a curtain of its own. */
export function curtainOptions(theme, minify) {
  return {
    ...bundleOptions(minify),
    entryPoints: { [`curtain-${theme}`]: CURTAIN },
    define: { LEDE_THEME: JSON.stringify(theme) },
  };
}

function jobsFor(browser) {
  // Firefox's reviewers read the code, so its package is not minified.
  const minify = browser === 'chromium';
  const bundles = [
    bundleOptions(minify),
    awaitedOptions(minify),
    ...THEMES.map((theme) => curtainOptions(theme, minify)),
  ];
  return bundles.map((options) => ({ ...options, outdir: `dist/${browser}` }));
}

function cliOptions() {
  return {
    absWorkingDir: ROOT,
    entryPoints: { cli: 'src/entrypoints/cli/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // linkedom asks for a canvas that it can do without.
    external: ['canvas'],
    banner: {
      js: "import{createRequire as _r}from'node:module';const require=_r(import.meta.url);",
    },
    logLevel: 'warning',
  };
}

function copyStatics(browser) {
  const folder = join(ROOT, 'dist', browser);
  mkdirSync(folder, { recursive: true });
  copyNameFiles(browser);
  for (const [from, to] of Object.entries(STATICS)) {
    cpSync(join(ROOT, from), join(folder, to), {
      recursive: true,
      filter: (path) => !path.endsWith('source.svg'),
    });
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifestFor(browser), null, 2));
}

function copyNameFiles(folder) {
  for (const name of NAME_FILES)
    cpSync(join(ROOT, 'models', name), join(ROOT, 'dist', folder, name));
}

export async function buildAll({ watch = false } = {}) {
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  for (const browser of BROWSERS) copyStatics(browser);
  copyNameFiles('');
  const jobs = [...BROWSERS.flatMap(jobsFor), cliOptions()];
  if (!watch) await Promise.all(jobs.map((job) => build(job)));
  else for (const job of jobs) await (await context(job)).watch();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll({ watch: process.argv.includes('--watch') });
}
