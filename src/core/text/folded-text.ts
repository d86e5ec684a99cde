import { withPlainLetters } from './plain-letters.ts';
import { unicodePattern } from './unicode-pattern.ts';

/** A text made plain for looking words up in it, and where each of its characters comes from. */
export interface FoldedText {
  readonly text: string;
  /** For each character of `text`, where what it stands for begins and ends in the text that was folded. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const marks = unicodePattern(String.raw`\p{M}+`, 'g');
const onlyMarks = unicodePattern(String.raw`^\p{M}+$`);
const letterOrDigit = unicodePattern(String.raw`[\p{L}\p{N}]`);
/** Not seen: soft hyphens, joiners, what steers the direction of writing, and the Arabic stretching stroke. */
const UNSEEN = /[\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SINGLE_QUOTE = /[‘’‚‛ʼ`´′]/g;
const DOUBLE_QUOTE = /[“”„‟«»″]/g;
const DASH = /[‐-―−]/g;
const SPACE = /^\s$/;

/**
 * Lower case, plain letters without accents, one kind of quotation mark, apostrophe and dash, single spaces, and
 * names without the Arabic article that is joined by a dash ("al-Assad", "El-Sisi"). In one go over the text, as
 * long as it may be.
 */
export function foldedTextOf(text: string): FoldedText {
  const folded: Folding = { characters: [], starts: [], ends: [] };
  const known = new Map<string, string>();
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const plain = known.get(character) ?? plainOf(character);
    known.set(character, plain);
    if (plain === '-' && endsInArticle(folded) && isWordCharacter(text.charAt(end))) {
      for (const list of [folded.characters, folded.starts, folded.ends]) list.length -= 2;
    } else if (plain === '') addUnseen(folded, character, at);
    else add(folded, plain, at, end);
    at = end;
  }
  return { text: folded.characters.join(''), starts: folded.starts, ends: folded.ends };
}

interface Folding {
  readonly characters: string[];
  readonly starts: number[];
  readonly ends: number[];
}

/** A letter may become several: "ß" becomes "ss". */
function add({ characters, starts, ends }: Folding, plain: string, start: number, end: number) {
  if (plain === ' ' && characters.at(-1) === ' ') return;
  for (let i = 0; i < plain.length; i++) {
    characters.push(plain.charAt(i));
    starts.push(start);
    ends.push(end);
  }
}

/** An accent belongs to the letter before. */
function addUnseen({ ends }: Folding, character: string, at: number): void {
  if (ends.at(-1) !== at || !onlyMarks().test(character)) return;
  ends.splice(-1, 1, at + character.length);
}

function plainOf(character: string): string {
  if (SPACE.test(character)) return ' ';
  if (character === '`') return "'";
  if (character <= '\x7f') return character.toLowerCase();
  const plain = character.normalize('NFKD').replace(marks(), '').replace(UNSEEN, '').toLowerCase();
  return withPlainLetters(plain)
    .replace(/ς/g, 'σ')
    .replace(SINGLE_QUOTE, "'")
    .replace(DOUBLE_QUOTE, '"')
    .replace(DASH, '-')
    .replace(/\s/g, ' ');
}

/** The last two characters are an "al" or "el" that begins a word. */
function endsInArticle({ characters }: Folding): boolean {
  const last = characters.length - 1;
  if (characters[last] !== 'l') return false;
  const vowel = characters[last - 1];
  return (vowel === 'a' || vowel === 'e') && !isWordCharacter(characters[last - 2] ?? '');
}

function isWordCharacter(character: string): boolean {
  return letterOrDigit().test(character);
}
