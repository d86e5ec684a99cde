/**
 * Each name in order: how many letters it shares with the one before, as a digit, then the rest, then who bears it:
 * `M` men, `F` women, `B` both. `src/core/names/given-names.ts` reads it.
 * @param {readonly string[]} male
 * @param {readonly string[]} female
 */
export function packGivenNames(male, female) {
  const men = new Set(male.map(plain));
  const women = new Set(female.map(plain));
  const names = [...new Set([...men, ...women])].filter((name) => name.length > 1).sort();
  const mark = (name) => {
    if (men.has(name) && women.has(name)) return 'B';
    return men.has(name) ? 'M' : 'F';
  };
  return names
    .map((name, i) => {
      const shared = Math.min(9, sharedLength(name, names[i - 1] ?? ''));
      return `${shared}${name.slice(shared)}${mark(name)}`;
    })
    .join('')
    .concat('\n');
}

function plain(name) {
  return name.trim().toLowerCase();
}

function sharedLength(a, b) {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
