import type { CodedText } from './gazetteer-file.ts';
import { placeKey, withoutArticle } from './place-key.ts';

const LINE_END = 10;
const SEMICOLON = 59;
const SPACE = 32;

/** Which lines of a text hold a name, under its key. */
export interface NameIndex {
  find(key: string): readonly number[];
  /** Lines whose name is that key after an article: `bab` finds "Al Bab". */
  findAfterArticle(key: string): readonly number[];
}

/** Where the folded names lie; a name with an article lies there twice. */
interface Entries {
  readonly folded: Uint8Array;
  readonly starts: number[];
  readonly ends: number[];
  readonly hashes: number[];
  /** Line of the text, doubled, and one more where the article is left out. */
  readonly lines: number[];
}

/**
 * A hash table over bytes. A `Map` of 30,000 strings takes five times as long to make, and it is made each time the
 * background wakes for an article.
 */
export function createNameIndex(text: CodedText): NameIndex {
  const entries = foldNames(text);
  const { hashes, lines } = entries;
  const mask = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)) - 1;
  const table = new Int32Array(mask + 1).fill(-1);
  for (let i = 0; i < hashes.length; i += 1) {
    let slot = slotOf(hashes[i] as number) & mask;
    while (table[slot] !== -1) slot = (slot + 1) & mask;
    table[slot] = i;
  }

  function search(key: string, isBare: number): readonly number[] {
    const wanted = Uint8Array.from(key, (letter) => letter.charCodeAt(0));
    const found = new Set<number>();
    let slot = slotOf(hashOf(wanted)) & mask;
    for (let i = table[slot] ?? -1; i !== -1; i = table[slot] ?? -1) {
      const line = lines[i] as number;
      if ((line & 1) === isBare && isAt(wanted, entries, i)) found.add(line >> 1);
      slot = (slot + 1) & mask;
    }
    return [...found];
  }
  return { find: (key) => search(key, 0), findAfterArticle: (key) => search(key, 1) };
}

function isAt(wanted: Uint8Array, { folded, starts, ends }: Entries, i: number): boolean {
  const start = starts[i] as number;
  return (
    (ends[i] as number) - start === wanted.length &&
    wanted.every((byte, at) => folded[start + at] === byte)
  );
}

const NO_LETTERS = 0x811c9dc5;

/** One step of FNV-1a. */
function addToHash(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

function hashOf(bytes: Uint8Array): number {
  return bytes.reduce(addToHash, NO_LETTERS);
}

function slotOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** Folds letter by letter, by a table: what `placeKey` does to whole words is left to the one who asks. */
function foldNames({ alphabet, bytes, starts: textStarts }: CodedText): Entries {
  const first = new Uint8Array(256);
  const second = new Uint8Array(256);
  alphabet.forEach((letter, i) => {
    const key = letter === '\n' ? letter : placeKey(letter);
    first[i] = key.charCodeAt(0) || 0;
    second[i] = key.charCodeAt(1) || 0;
  });
  const folded = new Uint8Array(2 * bytes.length);
  const entries: Entries = { folded, starts: [], ends: [], hashes: [], lines: [] };
  let line = 0;
  let start = 0;
  let end = 0;
  let hash = NO_LETTERS;
  function append(code: number): void {
    if (code === 0 || (code === SPACE && folded[end - 1] === SPACE)) return;
    folded[end] = code;
    hash = addToHash(hash, code);
    end += 1;
  }
  for (let at = textStarts[0] ?? 0; at < bytes.length; at += 1) {
    const letter = bytes[at] as number;
    const code = first[letter] as number;
    if (code === LINE_END || code === SEMICOLON) {
      addName(entries, { start, end, hash, line });
      start = end;
      hash = NO_LETTERS;
      if (code === LINE_END) line += 1;
    } else {
      append(code);
      append(second[letter] as number);
    }
  }
  return entries;
}

interface FoldedName {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
  readonly line: number;
}

function addName(entries: Entries, { start, end, hash, line }: FoldedName): void {
  if (start === end) return;
  const { folded } = entries;
  addEntry(entries, { start, end, hash, line: 2 * line });
  // Articles have two or three letters: most names show at once that they have none.
  if (folded[start + 2] !== SPACE && folded[start + 3] !== SPACE) return;
  const name = String.fromCharCode(...folded.subarray(start, end));
  const stem = withoutArticle(name);
  // "Valley" is not The Valley.
  if (stem === null || name.startsWith('the ')) return;
  const stemStart = end - stem.length;
  const stemHash = hashOf(folded.subarray(stemStart, end));
  addEntry(entries, { start: stemStart, end, hash: stemHash, line: 2 * line + 1 });
}

function addEntry(entries: Entries, { start, end, hash, line }: FoldedName): void {
  entries.starts.push(start);
  entries.ends.push(end);
  entries.hashes.push(hash);
  entries.lines.push(line);
}
