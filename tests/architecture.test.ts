import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom: the picture in ARCHITECTURE.md as a table. Change both together. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // Only for the names of the messages, as types.
  core: ['_locales'],
  contract: ['core'],
  dom: ['core', '@mozilla/readability'],
  ui: ['core', 'preact'],
  map: ['core', 'models', 'd3-geo', 'topojson-client', 'topojson-specification'],
  platform: ['core', 'contract', 'webextension-polyfill'],
  'entrypoints/detector': ['core', 'dom', 'platform'],
  'entrypoints/curtain': ['core', 'platform'],
  'entrypoints/chip': ['core', 'contract', 'dom', 'platform', 'ui'],
  'entrypoints/background': ['core', 'contract', 'platform'],
  'entrypoints/reader': ['core', 'contract', 'dom', 'platform', 'ui', 'preact'],
  'entrypoints/tools': ['core', 'contract', 'dom', 'platform', 'ui', 'preact'],
  'entrypoints/map': ['contract', 'map'],
  'entrypoints/notice': ['core', 'platform'],
  'entrypoints/options': ['core', 'contract', 'platform', 'ui', 'preact'],
  'entrypoints/welcome': ['core', 'contract', 'platform', 'ui', 'preact'],
  'entrypoints/permission': ['core', 'contract', 'platform', 'ui', 'preact'],
  'entrypoints/cli': [
    'core',
    'dom',
    'linkedom',
    'node:fs',
    'node:util',
    'node:zlib',
    'node:readline',
  ],
};

const LINE_LIMIT = 300;
const BANNED =
  /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;
const NETWORK = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/;
/** A `fetch` of the extension's own package reaches nobody. */
const OWN_FILES = 'platform/own-files.ts';
const IMPORT =
  /^\s*(?:import|export)\s[^'"]*?from\s*'([^']+)'|^\s*import\s*'([^']+)'|import\('([^']+)'\)/gm;

type Sources = Readonly<Record<string, string>>;

function layerOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  if (first === '..') return second;
  return first === 'entrypoints' ? `${first}/${second}` : first;
}

/** `ui/panel.tsx` importing `../core/story.ts` aims at `core`; a package is its own aim. */
function aimOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return layerOf(posix.join(posix.dirname(file), specifier));
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}

function crossings(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([file, source]) => {
    const layer = layerOf(file);
    return [...source.matchAll(IMPORT)]
      .map((found) => aimOf(file, found[1] ?? found[2] ?? found[3] ?? ''))
      .filter((aim) => aim !== layer && !MAY_IMPORT[layer]?.includes(aim))
      .map((aim) => `${file}: ${layer} may not import ${aim}`);
  });
}

function readSources(): Sources {
  const root = join(import.meta.dirname, '../src');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const modules = names.filter((name) => /(?<!\.d)\.tsx?$/.test(name));
  return Object.fromEntries(
    modules.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(root, name), 'utf8')]),
  );
}

describe('the architecture', () => {
  const sources = readSources();
  const filesWith = (test: (source: string) => boolean) =>
    Object.keys(sources).filter((file) => test(sources[file] ?? ''));

  it('has imports only along the arrows', () => {
    expect(crossings(sources)).toEqual([]);
  });

  it('notices a break when one is planted', () => {
    const planted = {
      'core/a.ts': "import type {\n  X,\n} from '../ui/x.ts';\nimport 'idb';",
      'entrypoints/detector/main.ts': "import { h } from '../../ui/reader.tsx';",
      'ui/b.tsx': "const late = import('../dom/element.ts');",
    };
    expect(crossings(planted)).toHaveLength(4);
  });

  it(`keeps every file within ${LINE_LIMIT} lines`, () => {
    expect(filesWith((source) => source.split('\n').length > LINE_LIMIT)).toEqual([]);
  });

  it('never builds markup or code from strings', () => {
    expect(filesWith((source) => BANNED.test(source))).toEqual([]);
  });

  it('asks the network for nothing, and one file for files of the extension’s own', () => {
    expect(filesWith((source) => NETWORK.test(source))).toEqual([OWN_FILES]);
    expect(sources[OWN_FILES]?.match(/fetch\([^;]*/g)).toEqual([
      'fetch(browser.runtime.getURL(path))',
    ]);
  });
});
