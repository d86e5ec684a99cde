import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { awaitedOptions, bundleOptions, curtainOptions, THEMES } from '../scripts/build.mjs';

/** Minified bytes. Raised only in the commit that needs it, with the reason. */
const BUDGETS = {
  // Of it some 36 KB read metadata in all languages, 10 KB tell the story from the page around it, 2 KB
  // keep what belongs to an article beside its text, and 2 KB what is shown where something is missing or fails.
  'reader.js': 182_000,
  // Of it 25 KB join the forms of names, 12 KB find them and 10 KB say where places lie; model and gazetteer
  // are files beside it.
  'background.js': 212_000,
  // Loaded when the article is shown and understood; 13 KB of it is Preact.
  'tools.js': 170_000,
  // Loaded when the first map is wanted; 176 KB of it is the outline of the world.
  'map.js': 230_000,
  // On every page of the sites with a rule.
  'detector.js': 4_000,
  'chip.js': 6_000,
  ...Object.fromEntries(THEMES.map((theme) => [`curtain-${theme}.js`, 4_000])),
  // Pages that open in a tab of their own, where nobody waits for an article; 13 KB of each is Preact.
  'options.js': 40_000,
  'permission.js': 20_000,
  'notice.js': 3_000,
  'welcome.js': 32_000,
};

describe('the browser bundles', () => {
  const sizes = new Map<string, number>();

  beforeAll(async () => {
    const curtains = THEMES.map((theme) => curtainOptions(theme, true));
    for (const options of [bundleOptions(true), awaitedOptions(true), ...curtains]) {
      const result = await build({ ...options, write: false, outdir: 'out' });
      for (const file of result.outputFiles ?? []) {
        sizes.set(file.path.split('/').at(-1) ?? '', file.contents.byteLength);
      }
    }
  });

  it.each(Object.entries(BUDGETS))('%s stays within %i bytes', (name, budget) => {
    expect(sizes.get(name)).toBeGreaterThan(0);
    expect(sizes.get(name)).toBeLessThanOrEqual(budget);
  });

  it('are no more than those with a budget', () => {
    expect([...sizes.keys()].sort()).toEqual(Object.keys(BUDGETS).sort());
  });
});
