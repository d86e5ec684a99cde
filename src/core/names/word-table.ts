import { byteColumns } from './byte-columns.ts';
import { hashOf, hashOfBytes } from './hash.ts';

/** What is known of a word outside of any text. */
export interface KnownWord {
  /** The lists of names that it stands on, a bit of `List` each. */
  readonly lists: number;
  /** Words of one class are used alike; the finest class first. 0 where it has none. */
  readonly classes: readonly [fine: number, middle: number, coarse: number];
}

export const UNKNOWN_WORD: KnownWord = { lists: 0, classes: [0, 0, 0] };

/** Answers for a word in lower case. */
export type WordTable = (lower: string) => KnownWord;

/** The model learned the first six by these numbers. */
export const List = {
  Country: 1,
  /** Regions, and cities of 100,000 and more: of the smaller ones, too many are called as people are. */
  Place: 2,
  /** In a name of several words: "New", "York". */
  PartOfPlace: 4,
  GivenName: 8,
  Demonym: 16,
  /** A faith, a people, a party and their like. */
  Group: 32,
  /** A given name of men; of women; many are of both. */
  MansName: 64,
  WomansName: 128,
} as const;

/** Those that the model learned. */
export const NAME_LISTS = 63;

/** "LWRD" */
export const WORDS_MAGIC = 0x4c575244;
export const WORDS_VERSION = 1;
/** Words are told apart by so many bits: six unknown ones in a thousand pass for a known one. */
const KEY_BITS = 24;
const PREFIX_BYTES = 9;

/** A word's key in the file. */
export function wordKey(lower: string): number {
  return hashOf(lower) >>> (32 - KEY_BITS);
}

/**
 * Reads the file that `train/words/encode-words.mjs` writes; change both, and the version, together.
 *
 * @throws an error that says what is wrong with the bytes
 */
export function readWordTable(bytes: Uint8Array): WordTable {
  checkPrefix(bytes);
  const columns = byteColumns(bytes, PREFIX_BYTES, () => broken('it ends early'));
  const middles = columns.numbers(columns.next());
  const coarses = columns.numbers(columns.next());
  const count = columns.next();
  const keys = columns.sorted(count);
  const [low, high, lists] = [columns.take(count), columns.take(count), columns.take(count)];
  return (lower) => {
    const at = placeOf(wordKey(lower), keys);
    if (at < 0) return UNKNOWN_WORD;
    const fine = (low[at] ?? 0) + (high[at] ?? 0) * 256;
    const middle = middles[fine] ?? 0;
    return { lists: lists[at] ?? 0, classes: [fine, middle, coarses[middle] ?? 0] };
  };
}

function checkPrefix(bytes: Uint8Array): void {
  if (bytes.length < PREFIX_BYTES) throw broken('it is too short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== WORDS_MAGIC) throw broken('it is of another kind');
  if (bytes[4] !== WORDS_VERSION) throw broken(`its version is ${bytes[4]}`);
  if (view.getUint32(5) !== hashOfBytes(bytes.subarray(PREFIX_BYTES)))
    throw broken('it is damaged');
}

/** By halving; -1 where the key is not there. */
function placeOf(key: number, keys: Int32Array): number {
  let [from, end] = [0, keys.length];
  while (from < end) {
    const middle = (from + end) >>> 1;
    if ((keys[middle] ?? 0) < key) from = middle + 1;
    else end = middle;
  }
  return keys[from] === key ? from : -1;
}

function broken(what: string): Error {
  return new Error(`The table of words can't be read: ${what}.`);
}
