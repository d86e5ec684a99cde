/**
 * Each name in order: how many letters it shares with the one before, as a digit, then the rest.
 * `src/core/names/given-names.ts` reads it.
 * @param {readonly string[]} given
 */
export function packGivenNames(given) {
  const plain = given.map((name) => name.trim().toLowerCase());
  const names = [...new Set(plain)].filter((name) => name.length > 1).sort();
  return names
    .map((name, i) => {
      const shared = Math.min(9, sharedLength(name, names[i - 1] ?? ''));
      return `${shared}${name.slice(shared)}`;
    })
    .join('')
    .concat('\n');
}

function sharedLength(a, b) {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
