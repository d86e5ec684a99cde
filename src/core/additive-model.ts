/** From a value on, so many points more: value, points, value, points. */
export type Steps<Name extends string> = Readonly<Partial<Record<Name, readonly number[]>>>;

/**
 * Sums the points of every step that a signal reaches. Learned by boosting stumps (Friedman 2001); trees of
 * two and three levels judged unseen sites no better, neither pages nor blocks.
 */
export function sumSteps<Name extends string>(
  bias: number,
  allSteps: Steps<Name>,
  signals: Readonly<Record<Name, number>>,
): number {
  let sum = bias;
  for (const name in allSteps) {
    const steps = allSteps[name] ?? [];
    const value = signals[name];
    for (let i = 0; i < steps.length; i += 2) {
      if (value >= (steps[i] ?? 0)) sum += steps[i + 1] ?? 0;
    }
  }
  return sum;
}
