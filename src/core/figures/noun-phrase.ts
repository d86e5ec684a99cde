import { isCapital, isHyphen, isJoinedBy, isLetters, type Line, wordAt } from './line.ts';
import { setOf } from './word-lists.ts';

/** What a number counts, in the words that follow it. */
export interface NounPhrase {
  /** Index past its last word. */
  readonly to: number;
  /** Its chief word, small: "residents" of "state residents". */
  readonly head: string;
}

/** Said of people, and no noun of its own after an "and". */
export const BEFALLEN =
  /^(?:injured|wounded|dead|missing|unemployed|displaced|hospitalized|detained|arrested|killed)$/;
/** Peoples whose name ends like a word in the singular. */
const PEOPLES = setOf(
  'israelis iraqis yemenis omanis kuwaitis qataris emiratis bahrainis saudis pakistanis bangladeshis nepalis somalis azerbaijanis punjabis bengalis taxis',
);
/** Only what is in them is of interest. */
const CONTAINERS = setOf(
  'sets pairs pieces kinds types sorts forms rows rounds groups boxes bags bottles cups cans packs copies units bouts doses cases acts counts',
);
const MOST_WORDS = 8;

/** Plurals without an s, and who are counted by what befell them. */
const PLURALS = setOf(
  'people men women children teeth mice police policemen policewomen troops personnel others fishermen firefighters servicemen spokesmen businessmen congressmen lawmen clergy staff crew cattle sheep fish deer aircraft spacecraft livestock poultry offspring grandchildren schoolchildren gunmen militiamen crewmen criteria phenomena bacteria data media alumni cacti fungi nuclei species series injured wounded dead missing unemployed displaced hospitalized detained arrested killed',
);
/** Ends in s, and is no plural. */
const NO_PLURALS = setOf(
  "this his its is was has does yes always perhaps sometimes towards besides ours yours theirs hers as us thus plus minus versus across less unless various previous serious religious famous dangerous numerous enormous obvious precious anonymous indigenous continuous suspicious tremendous ambitious dress business access process press class illness news politics economics mathematics physics athletics sports christmas paris texas kansas us whose 's",
);

/** In English the first noun in the plural, with those that go on from it; words between are its attributes. */
export function readNounPhrase(line: Line, from: number): NounPhrase | null {
  const { language } = line.lexicon;
  if (language === 'de') return readGermanNoun(line, from);
  if (language === 'fr' || language === 'es') return readRomanceNoun(line, from);
  return language === 'en' ? readEnglishNoun(line, from) : null;
}

function readEnglishNoun(line: Line, from: number): NounPhrase | null {
  for (let at = from; at < from + MOST_WORDS; at++) {
    if (isHyphen(wordAt(line, at)) && isJoinedBy(line, at) && at > from) continue;
    if (at === from + 1 && joinsAttributes(line, at)) continue;
    if (!mayStandWithin(line, at)) return null;
    if (!isPlural(wordAt(line, at).text)) continue;
    const last = lastPlural(line, at);
    return { to: withContents(line, withSecond(line, last) + 1), head: headOf(line, last) };
  }
  return null;
}

/** "false or misleading claims", "long, dark nights". */
function joinsAttributes(line: Line, at: number): boolean {
  return /^(?:,|or|and)$/.test(wordAt(line, at).lower) && mayStandWithin(line, at + 1);
}

/** Small, unless it is a name. */
function headOf(line: Line, at: number): string {
  const { start, text, lower } = wordAt(line, at);
  return line.marks.isName(start) ? text : lower;
}

/** "sets of wings", "pairs of gloves". */
function withContents(line: Line, to: number): number {
  if (!CONTAINERS.has(wordAt(line, to - 1).lower) || wordAt(line, to).lower !== 'of') return to;
  if (isNoun(line, to + 1)) return to + 2;
  return mayStandWithin(line, to + 1) && isNoun(line, to + 2) ? to + 3 : to;
}

function lastPlural(line: Line, at: number): number {
  let last = at;
  while (last < at + 3 && isPlural(wordAt(line, last + 1).text) && mayStandWithin(line, last + 1)) {
    // "1,000 civilians wounded": civilians are counted, and so are "people missing".
    if (PLURALS.has(wordAt(line, last + 1).lower)) break;
    last += 1;
  }
  return last;
}

/** "rooms, suites and cabins", "men and women": counted together. */
function withSecond(line: Line, last: number): number {
  let end = last;
  if (wordAt(line, end + 1).text === ',' && isNoun(line, end + 2)) {
    const third = secondAfter(line, end + 3);
    if (third === null) return end;
    end = third;
  } else end = secondAfter(line, end + 1) ?? end;
  return end;
}

function secondAfter(line: Line, at: number): number | null {
  if (wordAt(line, at).lower !== 'and') return null;
  if (isNoun(line, at + 1)) return at + 1;
  return isLetters(wordAt(line, at + 1)) && mayStandWithin(line, at + 1) && isNoun(line, at + 2)
    ? at + 2
    : null;
}

/** The 29 of "ten MiG-29 jets". */
function isOfCode(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  if (!/^\d/.test(word.text)) return false;
  const isJoined = isHyphen(wordAt(line, at - 1)) && word.glued && isCapital(wordAt(line, at - 2));
  return isJoined || line.marks.isName(word.start);
}

function isNoun(line: Line, at: number): boolean {
  const { text, lower } = wordAt(line, at);
  return mayStandWithin(line, at) && isPlural(text) && !BEFALLEN.test(lower);
}

function mayStandWithin(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  if (line.marks.isDate(word.start)) return false;
  if (!isLetters(word)) return isOfCode(line, at);
  return !line.lexicon.stops.has(word.lower);
}

export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (PLURALS.has(lower) || PEOPLES.has(lower)) return true;
  if (!lower.endsWith('s') || lower.length < 3 || NO_PLURALS.has(lower)) return false;
  return !/(?:ss|us|is)$/.test(lower);
}

/** Nouns are capitalized: the first of them, and small words before it. */
function readGermanNoun(line: Line, from: number): NounPhrase | null {
  for (let at = from; at < from + 4; at++) {
    if (!mayStandWithin(line, at)) return null;
    if (!isCapital(wordAt(line, at))) continue;
    return { to: at + 1, head: wordAt(line, at).text };
  }
  return null;
}

/** The few attributes that stand before a noun in French and Spanish. */
const BEFORE_NOUN = setOf(
  'nouveaux nouvelles grands grandes petits petites autres premiers premières jeunes anciens anciennes derniers dernières nuevos nuevas principales primeros primeras últimos últimas otros otras mejores grandes',
);

/** The noun comes first, after a "de" that a large number needs, and attributes follow. */
function readRomanceNoun(line: Line, from: number): NounPhrase | null {
  const first = line.lexicon.of.has(wordAt(line, from).lower) ? from + 1 : from;
  for (let at = first; at < first + 3; at++) {
    if (!mayStandWithin(line, at)) return null;
    const { lower } = wordAt(line, at);
    if (BEFORE_NOUN.has(lower)) continue;
    if (/[sx]$/.test(lower)) return { to: at + 1, head: lower };
  }
  return null;
}
