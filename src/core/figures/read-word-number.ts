import { isHyphen, isJoinedBy, type Line, wordAt } from './line.ts';
import { exact, readHalf, readScales } from './number-parts.ts';
import type { NumberRead } from './number-read.ts';

/** "twenty-one", "two and a half million", "a dozen", "several thousand", "tens of thousands". */
export function readWordNumber(line: Line, at: number): NumberRead | null {
  return readVague(line, at) ?? readScaledArticle(line, at) ?? readSpelled(line, at);
}

function numberOf(from: number, to: number, value: number | null, scale: number): NumberRead {
  const form = value === null ? 'vague' : 'words';
  return { from, to, value, form, prefix: '', suffix: '', scale, printed: '' };
}

function readVague(line: Line, at: number): NumberRead | null {
  const { lexicon } = line;
  const some = lexicon.articles.has(wordAt(line, at).lower) ? at + 1 : at;
  if (lexicon.some.has(wordAt(line, some).lower)) {
    const { to, by } = readScales(line, some + 1);
    if (by > 1) return numberOf(at, to, null, by);
  }
  if (!lexicon.vague.has(wordAt(line, at).lower)) return null;
  // "test scores" are none.
  if (wordAt(line, at).lower === 'scores' && wordAt(line, at + 1).lower !== 'of') return null;
  let to = at + 1;
  while (lexicon.of.has(wordAt(line, to).lower) && lexicon.vague.has(wordAt(line, to + 1).lower)) {
    to += 2;
  }
  return numberOf(at, to, null, 1);
}

/** "a million", "a hundred thousand". */
function readScaledArticle(line: Line, at: number): NumberRead | null {
  if (!line.lexicon.articles.has(wordAt(line, at).lower)) return null;
  const { to, by } = readScales(line, at + 1);
  return by === 1 ? null : numberOf(at, to, by, by);
}

function readSpelled(line: Line, at: number): NumberRead | null {
  const spelled = sumOf(line, at);
  if (spelled === null) return null;
  const halved = readHalf(line, spelled.to);
  const scaled = readScales(line, halved.to);
  // An article elsewhere: "un", "ein".
  const isArticle = spelled.total === 1 && line.lexicon.language !== 'en';
  if (isArticle && scaled.by === 1 && halved.more === 0) return null;
  const value = exact((spelled.total + halved.more) * scaled.by);
  return numberOf(at, scaled.to, value, spelled.scale * scaled.by);
}

interface Sum {
  readonly total: number;
  readonly scale: number;
  readonly to: number;
}

/** What has been summed so far: "three hundred thousand" is whole, and what follows part. */
interface Running {
  readonly whole: number;
  readonly part: number;
  readonly scale: number;
}

/** Words in a row that make one number: "three hundred and twenty-one thousand", and not "one two". */
function sumOf(line: Line, at: number): Sum | null {
  let sum: Running = { whole: 0, part: 0, scale: 1 };
  let to = at;
  for (;;) {
    const next = afterJoint(line, to, at, sum.part === 0 ? sum.whole : sum.part);
    const longer = withWord(line, sum, wordAt(line, next).lower, to === at);
    if (longer === null) break;
    sum = longer;
    to = next + 1;
  }
  return to === at ? null : { total: sum.whole + sum.part, scale: sum.scale, to };
}

function withWord(line: Line, sum: Running, word: string, isFirst: boolean): Running | null {
  const { whole, part, scale } = sum;
  const value = line.lexicon.numbers.get(word);
  if (value !== undefined && (isFirst || addsTo(line, part, value))) {
    return { whole, scale, part: value === 20 && part === 4 ? 80 : part + value };
  }
  const by = line.lexicon.scales.get(word);
  if (by === undefined || !canScale(line, isFirst, part)) return null;
  const scaled = Math.max(part, 1) * by;
  const most = Math.max(scale, by);
  return by >= 1000
    ? { whole: whole + scaled, part: 0, scale: most }
    : { whole, part: scaled, scale: most };
}

/** Past the hyphen of "twenty-one" and the "and" of "a hundred and one". */
function afterJoint(line: Line, to: number, at: number, sum: number): number {
  if (to === at) return to;
  const next = isHyphen(wordAt(line, to)) && isJoinedBy(line, to) ? to + 1 : to;
  const joins = line.lexicon.and.has(wordAt(line, next).lower);
  const mayJoin = sum % 100 === 0 || (line.lexicon.language !== 'en' && sum >= 20);
  return joins && mayJoin ? next + 1 : next;
}

/** "dix-neuf", "soixante-dix-sept": French goes on from ten. */
function addsTo(line: Line, part: number, value: number): boolean {
  const isFrenchTeen = line.lexicon.language === 'fr' && part % 20 === 10;
  if (isFrenchTeen && value > 6 && value < 10) return true;
  return canAdd(part, value, part === 0);
}

/** Twenty takes a one, a hundred takes less than itself, and "quatre" a "vingt". */
function canAdd(part: number, value: number, isFirst: boolean): boolean {
  if (isFirst) return true;
  if (part % 100 === 0) return value < 100;
  if (part === 4 && value === 20) return true;
  if (part % 100 === 60 || part % 100 === 80) return value < 20;
  return part % 100 >= 20 && part % 10 === 0 && value < 10;
}

/** "hundred" by itself is no number in English; "mille" and "mil" are. */
function canScale(line: Line, isFirst: boolean, part: number): boolean {
  if (!isFirst) return part > 0;
  return line.lexicon.language === 'fr' || line.lexicon.language === 'es';
}
