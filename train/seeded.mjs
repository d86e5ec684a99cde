/** Numbers from 0 to 1, the same for the same seed on every machine (a linear congruential generator). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}
