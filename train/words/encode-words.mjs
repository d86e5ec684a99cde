// The file that src/core/names/word-table.ts reads; change both, and the version, together.
import { varint } from '../varint.mjs';

/**
 * @param known `{ word, lists, fine }` of each word, the most important first: of two with one key, it stays
 * @param middles the middle class of each fine one, and `coarses` the coarse class of each middle one
 */
export function encodeWords({ known, middles, coarses }, product) {
  const { wordKey, hashOfBytes, WORDS_MAGIC, WORDS_VERSION } = product;
  const byKey = new Map();
  for (const each of known) {
    const key = wordKey(each.word);
    if (!byKey.has(key)) byKey.set(key, each);
  }
  const rows = [...byKey].sort(([a], [b]) => a - b);
  const body = Uint8Array.from([
    ...[middles, coarses].flatMap((column) => [column.length, ...column].flatMap(varint)),
    ...varint(rows.length),
    ...rows.flatMap(([key], i) => varint(key - (rows[i - 1]?.[0] ?? 0))),
    ...rows.map(([, { fine }]) => fine & 255),
    ...rows.map(([, { fine }]) => fine >> 8),
    ...rows.map(([, { lists }]) => lists),
  ]);
  const prefix = new DataView(new ArrayBuffer(9));
  prefix.setUint32(0, WORDS_MAGIC);
  prefix.setUint8(4, WORDS_VERSION);
  prefix.setUint32(5, hashOfBytes(body));
  const bytes = new Uint8Array(9 + body.length);
  bytes.set(new Uint8Array(prefix.buffer));
  bytes.set(body, 9);
  return bytes;
}
