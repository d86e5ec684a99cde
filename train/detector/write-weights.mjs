// The learned model as a source file, the same bytes for the same pages.
import { writeFileSync } from 'node:fs';

const HEAD = `// biome-ignore-all format: written by \`npm run train:detector\`
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may lie near one
import type { SignalName } from './page-signals.ts';

/** Points before any signal; the line between articles and other pages is at a sum of 0. */
`;
const STEPS = `
/** From a value on, so many points more: value, points, value, points. */
export const STEPS: Readonly<Partial<Record<SignalName, readonly number[]>>> = {
`;

export function writeWeights(file, { bias, steps }, names, threshold) {
  const lines = names.flatMap((name, i) => {
    const points = [...steps[i]].sort(([a], [b]) => a - b);
    const numbers = points.flatMap(([value, more]) => [value, shortOf(more)]);
    return numbers.length > 0 ? [`  ${name}: [${numbers.join(', ')}],\n`] : [];
  });
  const bar = `export const BIAS = ${shortOf(bias - threshold)};\n`;
  writeFileSync(file, `${HEAD}${bar}${STEPS}${lines.join('')}};\n`);
}

function shortOf(value) {
  return Number(value.toPrecision(3));
}
