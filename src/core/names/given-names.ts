/** As `train/given-names/pack-given-names.mjs` writes: how many letters are shared with the name before, the rest. */
const PACKED = /(\d)([^\d\n]+)/gy;

/** All given names of the list, in lower case and in order. @throws an error where the text is no packed list */
export function readGivenNames(packed: string): readonly string[] {
  const names: string[] = [];
  let end = 0;
  for (const { 0: entry, 1: shared, 2: rest } of packed.matchAll(PACKED)) {
    names.push((names.at(-1) ?? '').slice(0, Number(shared)) + rest);
    end += entry.length;
  }
  if (packed.slice(end) !== '\n' || names.length === 0) {
    throw new Error('The list of given names is broken.');
  }
  return names;
}
