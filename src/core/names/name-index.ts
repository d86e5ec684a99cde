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
  /** Line of the text, doubled, and one more where the article is left out. */
  readonly lines: number[];
}

/**
 * A hash table over bytes. A `Map` of 30,000 strings takes five times as long to make, and it is made each time the
 * background wakes for an article.
 */
export function createNameIndex(text: CodedText): NameIndex {
  const entries = foldNames(text);
  const { folded, starts, ends, lines } = entries;
  const mask = 2 ** Math.ceil(Math.log2(starts.length * 2 + 2)) - 1;
  const table = new Int32Array(mask + 1).fill(-1);
  for (let i = 0; i < starts.length; i += 1) {
    let slot = hashOf(folded, starts[i] as number, ends[i] as number) & mask;
    while (table[slot] !== -1) slot = (slot + 1) & mask;
    table[slot] = i;
  }

  function search(key: string, isBare: number): readonly number[] {
    const wanted = Uint8Array.from(key, (letter) => letter.charCodeAt(0));
    const found = new Set<number>();
    let slot = hashOf(wanted, 0, wanted.length) & mask;
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

/** FNV-1a. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  }
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
  const entries: Entries = { folded, starts: [], ends: [], lines: [] };
  let line = 0;
  let start = 0;
  let end = 0;
  function append(code: number): void {
    if (code === 0 || (code === SPACE && folded[end - 1] === SPACE)) return;
    folded[end] = code;
    end += 1;
  }
  for (let at = textStarts[0] ?? 0; at < bytes.length; at += 1) {
    const letter = bytes[at] as number;
    const code = first[letter] as number;
    if (code === LINE_END || code === SEMICOLON) {
      addName(entries, start, end, line);
      start = end;
      if (code === LINE_END) line += 1;
    } else {
      append(code);
      append(second[letter] as number);
    }
  }
  return entries;
}

function addName(entries: Entries, start: number, end: number, line: number): void {
  if (start === end) return;
  const { folded, starts, ends, lines } = entries;
  starts.push(start);
  ends.push(end);
  lines.push(2 * line);
  // Articles have two or three letters: most names show at once that they have none.
  if (folded[start + 2] !== SPACE && folded[start + 3] !== SPACE) return;
  const name = String.fromCharCode(...folded.subarray(start, end));
  const stem = withoutArticle(name);
  // "Valley" is not The Valley.
  if (stem === null || name.startsWith('the ')) return;
  starts.push(end - stem.length);
  ends.push(end);
  lines.push(2 * line + 1);
}
