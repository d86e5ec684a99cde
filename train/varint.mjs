/** A number in bytes of seven bits, lowest first: what src/core/names/byte-columns.ts reads. */
export function varint(number) {
  const bytes = [];
  let rest = number;
  while (rest >= 128) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  return [...bytes, rest];
}
