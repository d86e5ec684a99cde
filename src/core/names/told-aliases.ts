import type { TaggedSpan } from './tagger.ts';

const LONGEST_BRIDGE = 40;
const KNOWN_AS =
  /^[”"’']?(?:,? (?:who |which )?(?:is|was) |,? \(?(?:also|better|formerly|previously|locally|otherwise|widely|more commonly|popularly|once) |, | \()(?:also |better |widely |locally |now )?(?:known(?: simply| locally| formerly)? (?:as|by (?:his|her|its|their) (?:stage |pen |ring |code |artist |old |birth )?name)|referred to as)(?: the)? [“"‘']?$/i;
const ALSO_CALLED =
  /^,? \(?(?:aka|a\.k\.a\.|née|nee|alias|formerly|formerly called|also called|nicknamed|now called|since renamed) (?:the )?[“"‘']?$/i;
const OPENING = /^(?: \(|, )(?:the )?[“"‘']?$/;
/** What follows: the end of the brackets, or a last form in another script before it. */
const CLOSING = /^[”"’']?(?:\)|;|, [^\p{Script=Latin}\s,()]+\))/u;

/** Pairs of neighbors that the text itself says are one: "Harbor Workers’ Union (HWU)", "also known as". */
export function toldAliases(
  spans: readonly TaggedSpan[],
  text: string,
): readonly (readonly [TaggedSpan, TaggedSpan])[] {
  return spans.flatMap((second, i) => {
    const first = spans[i - 1];
    if (!first || first.type !== second.type) return [];
    const between = text.slice(first.end, second.start);
    if (between.length > LONGEST_BRIDGE || /\n/.test(between)) return [];
    const isTold =
      KNOWN_AS.test(between) || ALSO_CALLED.test(between) || isInBrackets(first, second, text);
    return isTold ? [[first, second] as const] : [];
  });
}

/** Only what may abbreviate or translate: a club or a country in brackets says where somebody belongs. */
function isInBrackets(first: TaggedSpan, second: TaggedSpan, text: string): boolean {
  const between = text.slice(first.end, second.start);
  if (!OPENING.test(between)) return false;
  if (!CLOSING.test(text.slice(second.end, second.end + LONGEST_BRIDGE))) return false;
  const [long, short] = [first, second].map((span) => text.slice(span.start, span.end));
  if (!long || !short) return false;
  const isForeign = /^[^\p{Script=Latin}]+$/u.test(short) && /\p{L}/u.test(short);
  const isListed = text.startsWith(',', second.end);
  if (isForeign || isListed || between.startsWith(',')) return isForeign || isListed;
  return areLettersOf(short, long) || areLettersOf(long, short);
}

/** "MoD" and "Ministry of Defense": the letters in their order, the first one first. */
function areLettersOf(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{L}\d&.-]{1,9}$/u.test(short) || !long.includes(' ')) return false;
  const letters = short.replace(/[^\p{L}\d]/gu, '').toLowerCase();
  const whole = long.toLowerCase();
  if (letters[0] !== whole[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = whole.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
