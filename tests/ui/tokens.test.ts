import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(join(import.meta.dirname, '../../src/ui/styles/tokens.css'), 'utf8');

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const channel = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Every block of custom properties, by its selector. */
function themes(): [string, Record<string, string>][] {
  return [...CSS.matchAll(/(\.reader[^{]*)\{([^}]*)\}/g)].map(([, selector = '', body = '']) => [
    selector.trim(),
    Object.fromEntries([...body.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, k, v]) => [k, v])),
  ]);
}

const TEXT = ['ink', 'quiet', 'link'];
const UNDERLINES = ['person', 'organization', 'place', 'event'];

describe.each(themes())('the theme %s', (_, tokens) => {
  it.each(TEXT)('%s reads at 4.5 : 1 or better on paper and on a card', (name) => {
    expect(contrast(tokens[name] ?? '', tokens['paper'] ?? '')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens[name] ?? '', tokens['raised'] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it('faded sentences still read at 4.5 : 1', () => {
    expect(contrast(tokens['faded'] ?? '', tokens['paper'] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(UNDERLINES)('the underline of a %s shows at 3 : 1 or better', (name) => {
    expect(contrast(tokens[name] ?? '', tokens['paper'] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

it('the curtain has the papers of the themes', () => {
  const curtain = readFileSync(
    join(import.meta.dirname, '../../src/entrypoints/curtain/main.ts'),
    'utf8',
  );
  const papers = themes().map(([, { paper }]) => paper);
  const [, listed = ''] = /const PAPERS = \{([^}]*)\}/.exec(curtain) ?? [];
  const own = [...listed.matchAll(/#\w{6}/g)].map(([color]) => color);
  expect(new Set(own)).toEqual(new Set(papers));
});

it('finds every theme', () => {
  expect(themes()).toHaveLength(5);
});
