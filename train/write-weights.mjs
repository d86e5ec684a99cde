// A learned model as a source file, the same bytes for the same pages.
import { writeFileSync } from 'node:fs';

/**
 * @param {string} file
 * @param {{ bias: number, steps: Map<number, number>[] }} model
 * @param {{ names: readonly string[], threshold: number, command: string, type: string, from: string }} about
 *   `type` names the signals, `from` is the module that declares it
 */
export function writeWeights(file, { bias, steps }, { names, threshold, command, type, from }) {
  const lines = names.flatMap((name, i) => {
    const points = [...steps[i]].sort(([a], [b]) => a - b);
    const numbers = points.flatMap(([value, more]) => [value, shortOf(more)]);
    return numbers.length > 0 ? [`  ${name}: [${numbers.join(', ')}],\n`] : [];
  });
  writeFileSync(
    file,
    `// biome-ignore-all format: written by \`${command}\`
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may lie near one
import type { Steps } from '../additive-model.ts';
import type { ${type} } from '${from}';

/** Points before any signal; the line between yes and no is at a sum of 0. */
export const BIAS = ${shortOf(bias - threshold)};

export const STEPS: Steps<keyof ${type}> = {
${lines.join('')}};
`,
  );
}

function shortOf(value) {
  return Number(value.toPrecision(3));
}
