import type { Span } from '../text/span.ts';
import { CharClass, classOf, isWordClass } from './char-class.ts';

/** A word, a number or a mark, with its place in the text. */
export type Token = Span;

/** The tokens of one sentence, in order. */
export type Sentence = readonly Token[];

const NEWLINE = 10;
const DOT = 46;

/**
 * Words, numbers and marks of a text, by sentences. A line break always ends one. Hyphens part words, so that
 * "US-Russian" holds two names; apostrophes stay inside a name ("O'Neil") and part what is only joined to it
 * ("Russia's", "l'Iraq").
 */
export function tokenize(text: string): Sentence[] {
  const builder = createBuilder();
  for (let at = 0; at < text.length; ) {
    if (classOf(text.charCodeAt(at)) === CharClass.Space) {
      if (text.charCodeAt(at) === NEWLINE) builder.close();
      at += 1;
    } else at = addToken(text, at, builder);
  }
  builder.close();
  return builder.sentences;
}

interface SentenceBuilder {
  readonly sentences: Sentence[];
  add(start: number, end: number): void;
  close(): void;
}

/** A table read as one line has more tokens, and no sentence. */
const LONGEST_SENTENCE = 400;

function createBuilder(): SentenceBuilder {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  const close = () => {
    if (tokens.length > 0) sentences.push(tokens);
    tokens = [];
  };
  return {
    sentences,
    add(start, end) {
      tokens.push({ start, end });
      if (tokens.length >= LONGEST_SENTENCE) close();
    },
    close,
  };
}

/** Adds the token at a place, with what closes the sentence if it ends one. Returns where to go on. */
function addToken(text: string, start: number, builder: SentenceBuilder): number {
  const end = tokenEnd(text, start);
  const cut = cutOf(text, start, end);
  builder.add(start, cut);
  if (cut < end) builder.add(cut, end);
  if (!endsSentence(text, start, end)) return end;
  const after = endOfClosers(text, end);
  for (let i = end; i < after; i++) builder.add(i, i + 1);
  if (opensSentence(text, after)) builder.close();
  return after;
}

function tokenEnd(text: string, start: number): number {
  if (!isWordClass(classOf(text.charCodeAt(start)))) return markEnd(text, start);
  let end = start + 1;
  for (; end < text.length; end++) {
    if (isWordClass(classOf(text.charCodeAt(end)))) continue;
    if (!joins(text, end)) break;
  }
  return text.charCodeAt(end) === DOT && takesDot(text, start, end) ? end + 1 : end;
}

/** Dots and other marks in a row are one. A pair of surrogates is not parted. */
function markEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  let end = start + 1;
  if (unit >= 0xd800 && unit < 0xdc00 && end < text.length) {
    const low = text.charCodeAt(end);
    return low >= 0xdc00 && low < 0xe000 ? end + 1 : end;
  }
  while (end < text.length && text.charCodeAt(end) === unit && /[.\-–—=*_]/.test(text[end] ?? '')) {
    end += 1;
  }
  return end;
}

/** A mark within a word or a number: "O'Neil", "U.S", "1,000", "3.5". */
function joins(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  const before = classOf(text.charCodeAt(at - 1));
  const after = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : CharClass.Space;
  if (isApostrophe(mark)) return isLetter(before) && isLetter(after);
  if (mark === '.' || mark === ',') {
    if (before === CharClass.Digit && after === CharClass.Digit) return true;
    // "U.S", "e.g", and not "end.Next".
    return mark === '.' && isLetter(after) && isLetter(before) && isInitial(text, at - 1);
  }
  return mark === '&' && before === CharClass.Upper && after === CharClass.Upper;
}

function isLetter(found: number): boolean {
  return found >= CharClass.Upper && found <= CharClass.Mark;
}

/** A letter by itself: no letter right before it. */
function isInitial(text: string, at: number): boolean {
  return at === 0 || !isWordClass(classOf(text.charCodeAt(at - 1)));
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen sen rep gov lt col sgt capt maj st jr sr rev hon pres supt insp cmdr adm brig cpl pvt inc corp ltd co bros vs jan feb mar apr aug sept sep oct nov dec mt ft dept univ assn ave etc bzw hr hrsg sra sras srta dra mme mlle avv dott'.split(
    ' ',
  ),
);

/** "J.", "U.S.", "Mr.": the dot is theirs. */
function takesDot(text: string, start: number, end: number): boolean {
  if (end - start === 1) return classOf(text.charCodeAt(start)) === CharClass.Upper;
  const word = text.slice(start, end);
  return word.includes('.') ? isInitial(text, end - 1) : ABBREVIATIONS.has(word.toLowerCase());
}

const JOINED_BEHIND = /^['’ʼ](?:s|S|ll|re|ve|d|m|t)$/;
const JOINED_BEFORE =
  /^(?:l|d|dell|all|nell|sull|dall|qu|s|n|c|j|m|t|un|D|L|Dell|All|Nell|Sull)['’]$/;

/** Where a token is cut in two: "Russia's", "l'Iraq", and "O'Neil" nowhere, at its end. */
function cutOf(text: string, start: number, end: number): number {
  for (let i = start + 1; i < end - 1; i++) {
    if (!isApostrophe(text[i] ?? '')) continue;
    if (JOINED_BEHIND.test(text.slice(i, end))) return i;
    if (JOINED_BEFORE.test(text.slice(start, i + 1))) return i + 1;
  }
  return end;
}

function isApostrophe(mark: string): boolean {
  return mark === "'" || mark === '’' || mark === 'ʼ';
}

const SENTENCE_MARK = /[.!?…。！？؟]/;
const CLOSER = /["'”’»)\]]/;
const OPENER = /["'“‘«([¿¡„]/;

function endsSentence(text: string, start: number, end: number): boolean {
  return !isWordClass(classOf(text.charCodeAt(start))) && SENTENCE_MARK.test(text[end - 1] ?? '');
}

function endOfClosers(text: string, from: number): number {
  let at = from;
  while (at < text.length && CLOSER.test(text[at] ?? '')) at += 1;
  return at;
}

/** What follows a full stop is another sentence unless it goes on small. */
function opensSentence(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && classOf(text.charCodeAt(at)) === CharClass.Space) at += 1;
  if (at === from && at < text.length) return false;
  while (at < text.length && OPENER.test(text[at] ?? '')) at += 1;
  return at >= text.length || classOf(text.charCodeAt(at)) !== CharClass.Lower;
}
