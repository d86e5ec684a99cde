import type { Span } from '../text/span.ts';
import { isKind, isModifier, isRole } from './description-words.ts';
import type { EntityType } from './entity.ts';

const LONGEST = 100;

/** What a description may look at: the names of the text tell where a title begins. */
export interface DescribedText {
  readonly text: string;
  /** In order. */
  readonly spans: readonly (Span & { readonly type: EntityType })[];
}

/** What the text itself says of an entity, word for word, where it first does; `null` where it doesn't. */
export function descriptionOf(
  mentions: readonly Span[],
  type: EntityType,
  source: DescribedText,
): string | null {
  if (type === 'group') return null;
  for (const mention of mentions) {
    const found = titleBefore(mention, type, source) ?? appositionAfter(mention, type, source);
    if (found) return found;
  }
  return null;
}

interface Word extends Span {
  readonly text: string;
}

/** "US Secretary of State" in front of "John Kerry"; "strategic town" before "of Qusayr". */
function titleBefore(mention: Span, type: EntityType, source: DescribedText): string | null {
  const words = wordsBefore(mention.start, source.text);
  const isNoun = type === 'person' ? isRole : isKind;
  const last = words.at(-1);
  if (!last) return null;
  if (type === 'place' && last.text === 'of') return settlementOf(words.slice(0, -1), source);
  if (type !== 'person' && !isKindBefore(words)) return null;
  const whole = titleAtEnd(words, source);
  // "Director of the charity Apex": the charity is Apex, the director is not.
  const link = type === 'person' ? -1 : whole.findLastIndex((word) => isLink(word.text));
  const title = whole.slice(link + 1);
  const noun = title.findLastIndex((word) => isNoun(word.text) && !nameAt(word, source));
  if (noun < 0 || !isClosed(title.slice(noun + 1), source)) return null;
  return source.text.slice(title[0]?.start, last.end);
}

function titleAtEnd(words: readonly Word[], source: DescribedText): readonly Word[] {
  let from = words.length;
  while (from > 0 && belongs(words, from - 1, source)) from -= 1;
  while (from < words.length && isLink(words[from]?.text ?? '')) from += 1;
  return words.slice(from);
}

/** "company Apex", and neither "the company's Apex" nor "state Supreme Court". */
function isKindBefore(words: readonly Word[]): boolean {
  const last = words.at(-1)?.text ?? '';
  return (
    /^[\p{Ll}-]+$/u.test(last) && isKind(last) && !/^(?:state|county|country|team)$/.test(last)
  );
}

const SETTLEMENT = /^(?:city|town|village|suburb|province|region|district|port|neighbou?rhood)$/;
const MOST_WORDS = 4;

/** "the strategic town of": from behind the article to the noun. "The Lom district of" names something else. */
function settlementOf(words: readonly Word[], source: DescribedText): string | null {
  const article = words.findLastIndex((word) => /^the$/i.test(word.text));
  const phrase = words.slice(article + 1);
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (article < 0 || !first || !last || phrase.length > MOST_WORDS) return null;
  if (!SETTLEMENT.test(last.text)) return null;
  const isNamed = phrase.some((word) => nameAt(word, source)?.type === 'place');
  return isNamed ? null : source.text.slice(first.start, last.end);
}

/** Behind the noun only its complement or a name may stand: "Secretary of State", "President Apex Europe". */
function isClosed(rest: readonly Word[], source: DescribedText): boolean {
  const [first] = rest;
  return !first || isLink(first.text) || rest.every((word) => nameAt(word, source));
}

function nameAt(word: Span, { spans }: DescribedText) {
  return spans.find((span) => overlap(span, word));
}

function belongs(words: readonly Word[], at: number, source: DescribedText): boolean {
  const word = words[at];
  if (!word) return false;
  const name = nameAt(word, source);
  if (name) return name.type !== 'person';
  if (isRole(word.text) || isKind(word.text) || isModifier(word.text)) return true;
  if (isLink(word.text)) return at > 0 && at < words.length - 1;
  if (!/^\p{Lu}/u.test(word.text) || NO_TITLE.test(word.text)) return false;
  return !opensSentence(word, source.text);
}

const NO_TITLE =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|I|Mr|Mrs|Ms|Miss|Dr|He|She|It|They|We|And|But|As|In|On|At|For|With|While|When|After|Before|Since|If)\.?$/;

const isLink = (word: string) => /^(?:of|the|and|for)$/i.test(word);

function opensSentence({ start }: Word, text: string): boolean {
  return /(?:^|[.!?:;"“”]\s?|\n)$/.test(text.slice(Math.max(0, start - 2), start));
}

/** The words right before a place in the text, as far back as nothing parts them. */
function wordsBefore(end: number, text: string): Word[] {
  const from = Math.max(0, end - LONGEST);
  const before = text.slice(from, end);
  if (!/\s$/.test(before)) return [];
  const words = wordsOf(before, from);
  // The first may be cut, and a mark after a word ends the phrase, save the dot of "Sen."
  const parted = words.findLastIndex(
    (word, i) => (i === 0 && from > 0) || /[^\p{L}\p{N}.]$/u.test(word.text) || isSentenceEnd(word),
  );
  const own = words.slice(parted + 1);
  const line = own.findLastIndex((word) =>
    /\n/.test(text.slice(word.end, end).split(/\S/)[0] ?? ''),
  );
  const opened = own.findLastIndex((word) => /^["“‘([]/.test(word.text));
  return own.slice(Math.max(line + 1, opened, 0)).filter((word) => !/^["“‘([]/.test(word.text));
}

function isSentenceEnd({ text }: Word): boolean {
  if (!text.endsWith('.')) return false;
  return !/^(?:\p{Lu}\.)+$/u.test(text) && !(isRole(text) && text.length < 6);
}

const AFTER =
  /^(?:,(?: \d{1,3},)?| [-–—]+) ((?:U\.[SKN]\.|(?<=\d)[,.](?=\d)|[^,.;:()\n"“”–—])+?)(?=[,.;)\n"”](?!\d)| [-–—]|$)/;
const VERB =
  /(?:^|\s)(?:said|says|say|told|tells|added|adds|was|is|were|are|has|had|have|will|would|can|could|who|whose|which|that|did|does|came|went|took|made|called|wrote|spoke|meanwhile)(?:\s|$)/i;
const NOUN_WITHIN = 7;

/** ", director of the Observatory," after a name; ", a village near the border," */
function appositionAfter(mention: Span, type: EntityType, source: DescribedText): string | null {
  const { text } = source;
  const match = AFTER.exec(text.slice(mention.end, mention.end + LONGEST + 20));
  const raw = match?.[1]?.replace(/\s(?:who|whose|which|that|where)\s.*$/, '').trim();
  if (!match || !raw || raw.length > LONGEST || VERB.test(raw)) return null;
  const phrase = raw.replace(/^(?:the|an?)\s+/, '');
  const start =
    mention.end + match[0].length - (match[1]?.length ?? 0) + raw.length - phrase.length;
  const words = wordsOf(phrase, start);
  const hasNoun = type === 'person' ? tellsRole(words, source) : tellsKind(words, source);
  if (!hasNoun) return null;
  if (type === 'person') {
    const whole = { start, end: start + phrase.length };
    return source.spans.some((span) => span.type === 'person' && overlap(span, whole))
      ? null
      : phrase;
  }
  return phrase.length < raw.length && !opensWithPlace(mention, text) ? phrase : null;
}

function tellsRole(words: readonly Word[], source: DescribedText): boolean {
  return words.slice(0, NOUN_WITHIN).some((word) => isRole(word.text) && !nameAt(word, source));
}

const COMPLEMENT =
  /^(?:of|in|on|near|for|from|by|behind|at|with|about|around|between|outside|north|south|east|west|northeast|northwest|southeast|southwest|northern|southern|known|called|based|founded|owned|run|led|made|backed|specializing|dedicated)$/;

/** The noun comes before every complement, and nothing but a complement comes after it. */
function tellsKind(words: readonly Word[], source: DescribedText): boolean {
  const end = words.findIndex((word) => COMPLEMENT.test(word.text));
  const noun = words.at(end < 0 ? -1 : end - 1);
  return end !== 0 && noun !== undefined && isKind(noun.text) && !nameAt(noun, source);
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function wordsOf(phrase: string, from: number): Word[] {
  return [...phrase.matchAll(/\S+/g)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    text: match[0],
  }));
}

/** "In Turin, the company …": what follows the comma is the sentence, not the town. */
function opensWithPlace({ start }: Span, text: string): boolean {
  return /(?:^|[.!?]\s|\n)(?:\p{Lu}\p{L}*\s){1,2}$/u.test(
    text.slice(Math.max(0, start - 30), start),
  );
}
