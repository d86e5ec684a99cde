import { isCapital, isHyphen, isLetters, type Line, wordAt } from './line.ts';
import type { NumberRead } from './number-read.ts';
import { qualifierBefore } from './qualifier.ts';
import { setOf } from './word-lists.ts';

/** What numbers are called that count nothing. */
const LABELS = setOf(
  'no no. nos number numbers nr nr. nº n° article articles section sections chapter season episode page part act volume vol vol. route highway interstate flight room version grade tier phase level line platform terminal district ward gate type class figure table step rule category psalm verse round game image item option week day apollo covid formula channel match area unit block lane pier exit bus bay suite apt apt. box po artikel seite kapitel saison folge absatz paragraf chapitre saison épisode artículo capítulo temporada página número numéro top windows title size zone stage group century proposition resolution amendment bill case file id code model serie series call called dial dialed dialled',
);
const STREETS = setOf(
  'street st st. avenue ave ave. road rd rd. lane drive boulevard blvd blvd. square court place terrace way highway parkway crescent hwy row',
);
const CLOCK =
  /^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|gmt|bst|est|edt|utc|cet|uhr|noon|midnight|block|h)$/;

/** A number that is a name, a place on a list, an hour or a year: everything but a figure. */
export function isNoFigure(line: Line, read: NumberRead): boolean {
  const first = wordAt(line, read.from);
  if (isMarked(line, read)) return true;
  if (isPartOfCode(line, read) || isListNumber(line, read)) return true;
  if (isPhone(line, read) || /^[248]K$/.test(first.text)) return true;
  if (CLOCK.test(wordAt(line, read.to).lower)) return true;
  if (LABELS.has(labelBefore(line, read.from)) || isDay(line, read)) return true;
  if (/^(?:st|nd|rd|th|er|ème|e|s)$/i.test(read.suffix)) return true;
  if (read.prefix !== '') return true;
  return read.form === 'digits' && !first.glued && isAddress(line, read);
}

const MONTHS = setOf(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec. januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
);

/** A date that nobody has found before. */
function isDay(line: Line, read: NumberRead): boolean {
  if (read.form !== 'digits' || read.scale > 1) return false;
  const isDayNumber = read.value !== null && read.value <= 31;
  const after = wordAt(line, read.to);
  const isOfMonth = after.lower === 'de' && MONTHS.has(wordAt(line, read.to + 1).lower);
  if (isDayNumber && isOfMonth) return true;
  return (isDayNumber && MONTHS.has(after.lower)) || isMonthBefore(line, read.from);
}

function isMonthBefore(line: Line, from: number): boolean {
  const before = wordAt(line, from - 1);
  return MONTHS.has(before.lower) && before.isCapital && !line.marks.isDate(before.start);
}

/** In a name, or in a date. */
function isMarked(line: Line, read: NumberRead): boolean {
  for (let at = read.from; at < read.to; at++) {
    const { start } = wordAt(line, at);
    if (line.marks.isDate(start) || line.marks.isName(start)) return true;
  }
  return false;
}

/** "No. 17" and "page three", "Art. 5". */
function labelBefore(line: Line, from: number): string {
  const before = wordAt(line, from - 1);
  if (before.text === '.' && before.glued) return wordAt(line, from - 2).lower;
  return before.lower;
}

const CODE_BEFORE = /[-–/_@#=&?.:\\+’'~^*]$/;
const CODE_AFTER = /^[:/_@=\\]/;

/** "S-300", "737-800", "24/7", "6:38", "’76", "#4", "C++20". */
function isPartOfCode(line: Line, read: NumberRead): boolean {
  const first = wordAt(line, read.from);
  if (first.glued && CODE_BEFORE.test(wordAt(line, read.from - 1).text)) return true;
  if (first.glued && isLetters(wordAt(line, read.from - 1))) return true;
  const after = wordAt(line, read.to);
  if (!after.glued) return false;
  if (CODE_AFTER.test(after.text)) return !isRate(line, read.to) && wordAt(line, read.to + 1).glued;
  if (/^['’]s$/.test(after.text)) return read.form === 'digits';
  if (after.text === '.') return isGermanOrdinal(line, read);
  return isHyphen(after) && /^\d/.test(wordAt(line, read.to + 1).text);
}

/** "am 3. Mai". */
function isGermanOrdinal(line: Line, read: NumberRead): boolean {
  return line.lexicon.language === 'de' && wordAt(line, read.to + 1).text !== '';
}

/** "/100,000": so many of each. */
export function isRate(line: Line, at: number): boolean {
  return (
    wordAt(line, at).text === '/' && /^10{2,}$/.test(wordAt(line, at + 1).text.replaceAll(',', ''))
  );
}

/** "(269) 555-0100", "0406 555 010": digits next to digits. */
function isPhone(line: Line, read: NumberRead): boolean {
  if (!/^\d{2,}$/.test(read.printed) || read.scale > 1) return false;
  const isBracketed =
    wordAt(line, read.to).text === ')' && wordAt(line, read.from - 1).text === '(';
  const after = wordAt(line, isBracketed ? read.to + 1 : read.to).text;
  return /^\d{3,}$/.test(after) || /^0?\d{3,}$/.test(wordAt(line, read.from - 1).text);
}

/** "2. A pair of gloves": the tokens of a line that begins a list. */
function isListNumber(line: Line, read: NumberRead): boolean {
  if (read.from !== 0 || read.form !== 'digits') return false;
  const after = wordAt(line, read.to);
  return after.glued && /^[.)]$/.test(after.text);
}

/** "10 Downing Street", "1600 Pennsylvania Avenue". */
function isAddress(line: Line, read: NumberRead): boolean {
  if (read.scale > 1) return false;
  for (let at = read.to; at < read.to + 4; at++) {
    const word = wordAt(line, at);
    if (!isCapital(word)) return false;
    if (at > read.to && STREETS.has(word.lower)) return true;
  }
  return false;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** Four digits without a comma. */
export function looksLikeYear(read: NumberRead): boolean {
  if (read.form !== 'digits' || !/^\d{4}$/.test(read.printed) || read.scale > 1) return false;
  return read.value !== null && read.value >= FIRST_YEAR && read.value <= LAST_YEAR;
}

/** German capitalizes its nouns, and every language the first word of a sentence: "Nearly 300". */
function opensPlainly(line: Line, read: NumberRead): boolean {
  const { lower, start } = wordAt(line, read.from - 1);
  if (line.lexicon.language === 'de') return !line.marks.isName(start);
  if (read.from > 1) return false;
  if (line.lexicon.language !== 'en') return !line.marks.isName(start);
  return line.lexicon.stops.has(lower) || qualifierBefore(line, read.from) !== null;
}

/** "Windows 11", "Big 12": a number right after a name, in no grouping that only an amount has. */
export function followsName(line: Line, read: NumberRead): boolean {
  const before = wordAt(line, read.from - 1);
  if (!/\p{Lu}/u.test(before.text) || line.marks.isDate(before.start) || opensPlainly(line, read))
    return false;
  if (read.scale > 1 || /[.,]/.test(read.printed)) return false;
  return read.form === 'digits' || isCapital(wordAt(line, read.from));
}
