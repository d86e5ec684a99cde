import { fold, foldToLetters } from '../text/fold.ts';
import { unicodePattern } from '../text/unicode-pattern.ts';
import { collapseSpace } from '../text/whitespace.ts';
import {
  AGENCY,
  INNER_LEAD_IN,
  LEAD_IN,
  NOBODY,
  ORGANIZATION,
  OTHER_WORK,
  PARTICLE,
  ROLE,
} from './byline-words.ts';
import { monthNamed } from './month-names.ts';
import { isSiteName } from './site-name.ts';

/** One place of a page that credits somebody. */
export interface BylineSource {
  /** Each may name several, in one string. */
  readonly names: readonly string[];
  /** Read from what is printed for people: anything may stand there, so that only names count. */
  readonly printed?: boolean;
  /** The page's markup says that this is an author, whatever the name looks like. */
  readonly marked?: boolean;
  /** The page says that this is no person. */
  readonly organization?: boolean;
  /** An author's own place, which few pages fill with their name for want of another. */
  readonly signed?: boolean;
}

/**
 * The people whom the best source names. Further metadata that names the same people and others with them
 * knows more; what the page prints is read only where metadata names nobody. Where nobody names a person, or
 * the page prints the organization that metadata credits, that organization; last the site itself, if it
 * signs where an author would.
 *
 * @param printed looks through the page, so it is not asked where that is not needed
 */
export function chooseBylines(
  stated: Iterable<BylineSource>,
  siteNames: readonly string[],
  printed: () => Iterable<BylineSource> = () => [],
): string[] {
  let people: readonly string[] = [];
  let others: readonly string[] = [];
  let site: readonly string[] = [];
  /** Says whether nobody need look further. */
  const take = (source: BylineSource): boolean => {
    const { names, arePeople, ownSite } = readSource(source, siteNames);
    const isAgreed = names[0] !== undefined && fold(names[0]) === fold(others[0] ?? '');
    if (arePeople && isBetter(names, people)) people = names;
    others = firstFilled(others, names);
    site = firstFilled(site, ownSite);
    return people.length > 0 || (source.printed === true && isAgreed);
  };
  for (const source of stated) take(source);
  if (people.length === 0) {
    for (const source of printed()) if (take(source)) break;
  }
  return [...firstFilled(people, firstFilled(others, site))];
}

function firstFilled(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.length > 0 ? first : second;
}

function readSource(source: BylineSource, siteNames: readonly string[]) {
  const names = namesIn(source)
    .map((name) => withoutSiteBehind(name, siteNames))
    .filter((name) => !isSiteName(name, siteNames));
  return {
    names,
    arePeople: !source.organization && names.some(isPerson),
    ownSite: source.signed ? siteAmong(source, siteNames) : [],
  };
}

function isBetter(names: readonly string[], known: readonly string[]): boolean {
  return known.length === 0 || holdsMorePeople(names, known);
}

/** "Ana Ruiz Harbor Post" without the paper she writes for. */
function withoutSiteBehind(name: string, siteNames: readonly string[]): string {
  const words = name.split(' ');
  const at = words.findIndex((_, i) => i > 1 && isSiteName(words.slice(i).join(' '), siteNames));
  return at < 0 ? name : words.slice(0, at).join(' ');
}

/** The site itself, where it signs as an author would. */
function siteAmong({ names, printed }: BylineSource, siteNames: readonly string[]): string[] {
  const bare = printed ? names.map(withoutLeadIn) : names;
  return bare.filter((name) => isSiteName(name, siteNames)).slice(0, 1);
}

function namesIn(source: BylineSource): string[] {
  if (source.organization) return withoutRepeats(source.names);
  const names = source.names.flatMap((raw) => parseNames(raw, source));
  return source.printed ? withoutExtended(withoutRepeats(names)) : withoutRepeats(names);
}

/** The names of a byline, one each, without "By", addresses, dates, roles and the names of sites. */
export function parseBylines(raw: readonly string[], siteNames: readonly string[]): string[] {
  return chooseBylines([{ names: raw }], siteNames);
}

function holdsMorePeople(names: readonly string[], known: readonly string[]): boolean {
  const keys = new Set(known.map(personKey));
  const further = names.filter((name) => !keys.has(personKey(name)));
  return (
    further.length > 0 &&
    names.length === known.length + further.length &&
    further.every((name) => / /.test(name) && isPerson(name) && !name.split(' ').some(isRole))
  );
}

/** "Dr. Ana Ruiz" is Ana Ruiz. */
function personKey(name: string): string {
  return foldToLetters(name.replace(/^(?:(?:dr|prof|mag)\.?\s+)+/i, ''));
}

function isRole(word: string): boolean {
  return ROLE.test(word.replace(/[.,:]$/, ''));
}

/** The name of a month by itself; "Juliane Berg" begins with one. */
function monthOfWord(name: string): number | null {
  return / /.test(name) ? null : monthNamed(name);
}

function withoutRepeats(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = fold(name);
    return !seen.has(key) && seen.add(key);
  });
}

/** "Ana Ruiz" and "Ana Ruiz Staff Writer" are one. */
function withoutExtended(names: readonly string[]): string[] {
  return names.filter(
    (name) => !names.some((other) => other !== name && name.startsWith(`${other} `)),
  );
}

/** "Jane Q. Reporter" needs none of the patterns below, which take long to compile. */
const PLAIN_NAME =
  /^(?!(?:.* )?By\b|No |Von |Par |Por |Di |Da |Door |Av |Af |Author |Text |Autor|The )(?:[A-Z][a-z]+|[A-Z]\.)(?: [A-Z][a-z]+| [A-Z]\.){1,3}$/;
const PLAIN_ORGANIZATION =
  /\b(?:Staff|Team|Editors|Editorial|Desk|News|Agency|Press|Reuters|Online|Media|Times|Redaktion|University|Group)\b/i;
/** Behind a name of two words it is a role, in a name of two it is the name. */
const PLAIN_ROLE =
  /^\S+ \S+ .*\b(?:Editor|Reporter|Writer|Correspondent|Leitende[rn]?|\w*(?:redakteur|korrespondent)(?:in)?)\b/i;
const ADDRESS = /https?:\S+|www\.\S+|\S+@\S+|\[email[^\]]*\]|(?<=^|\s)@\w+|<[^>]*>|\([^)]*\)/g;
const BETWEEN =
  /\s*(?:[,;|•·●、，／]|\s[/–—-]+\s|\s(?:and|und|et|y|e|en|og|och|ja|i|ve|&|и|і|و|with|mit|avec|con)(?=\s))\s*/iu;
const LONGEST_NAME = 60;
/** ", Harbor Post": the paper behind a name that is missing. */
const NAMELESS = /^\s*,/;

/** "ByAna Ruiz", where the page parts the words by its style only. */
const gluedLeadIn = unicodePattern(
  String.raw`^(?:By|Von|Par|Por|Author|Autor|Autorin|Posted by:?)(?=\p{Lu}\p{Ll}+\s)`,
);
/** "Busan=Lee Jun, reporter", the Korean way. */
const KOREAN_FRAME = /^[^=]{1,20}=(?=[\uac00-\ud7af])|\s*(?:기자|특파원)$/g;
const BETWEEN_IDEOGRAPHS = /(?<=[\u3040-\u9fff])\s(?=[\u3040-\u9fff])/g;

const twoWords = unicodePattern(String.raw`\p{L}\s+\p{L}`);
const fromDigits = unicodePattern(String.raw`(?:^|\s+|(?<=[\p{Ll}\u3040-\u9fff]))\d.*$`);
const initialAtEnd = unicodePattern(String.raw`\b\p{L}\.$`);
const capitalWord = unicodePattern(String.raw`^\p{Lu}[\p{Ll}’'-]+$`);
const opensLarge = unicodePattern(String.raw`^[^\p{Ll}\P{L}]`);

function parseNames(raw: string, { printed, marked }: BylineSource): string[] {
  if (isPlainName(raw)) return [raw];
  if (OTHER_WORK.test(raw) || NAMELESS.test(raw)) return [];
  const text = collapseSpace(
    raw.replace(ADDRESS, ' ').replace(gluedLeadIn(), '').replace(KOREAN_FRAME, ''),
  );
  const inner = printed ? INNER_LEAD_IN.exec(text) : null;
  const credit = inner ? text.slice(inner.index + inner[0].length) : text;
  const hasLeadIn = inner !== null || LEAD_IN.test(text);
  const list = withoutLeadIn(credit).replace(BETWEEN_IDEOGRAPHS, '');
  const parts = splitList(list)
    .filter((part) => part !== '')
    .map(cleanName);
  const reversed = printed ? null : reversedName(parts);
  const names = reversed ? [reversed] : withoutAffiliations(parts);
  return printed && !marked ? printedNames(names, hasLeadIn) : names;
}

/** Commas inside a list part names; so does "/", unless it joins agencies: "dpa/lno". */
function splitList(text: string): string[] {
  const parts = text.split(BETWEEN);
  return parts.flatMap((part) =>
    part.includes('/') && part.split('/').every((name) => twoWords().test(name))
      ? part.split('/')
      : [part],
  );
}

function withoutLeadIn(text: string): string {
  const first = text.replace(/^[\s:–—-]+/, '').replace(LEAD_IN, '');
  return LEAD_IN.test(`${first} `) ? `${first} `.replace(LEAD_IN, '').trim() : first;
}

/** Without what goes on behind a name: a date, a role, a number of minutes. `null` where no name is left. */
function cleanName(part: string): string | null {
  const text = withoutLeadIn(part).replace(fromDigits(), '');
  const words = text.split(/\s+/).filter((word) => word !== '');
  const end = words.findIndex((word, i) => i > 0 && isBehindName(word, words, i));
  const kept = end > 0 ? words.slice(0, end) : words;
  if (text.length < part.length && kept.length > 1 && monthNamed(kept.at(-1) ?? '')) kept.pop();
  if (isRole(kept[0] ?? '') && !isOrganization(kept.join(' '))) return null;
  const name = kept
    .join(' ')
    .replace(/(?<=\S\s\S.*)\s[Tt]he$/, '')
    .replace(/[\s.,:;–—•●/-]+$/, (mark) => (/^\.$/.test(mark) ? mark : ''));
  const bare = initialAtEnd().test(name) ? name : name.replace(/\.$/, '');
  const isNone = foldToLetters(bare).length < 2 || NOBODY.has(bare.toLowerCase());
  return isNone || bare.length > LONGEST_NAME ? null : bare;
}

/** "ana84 on Friday" */
const BEFORE_DATE = /^(?:on|am|um)$/;

/** "Ana Ruiz Staff Writer" ends with her name, "Harbor Staff" and "The Harbor Editors" are whole. */
function isBehindName(word: string, words: readonly string[], i: number): boolean {
  return (i > 1 && words[0] !== 'The' && isRole(word)) || BEFORE_DATE.test(word);
}

function isOrganization(name: string): boolean {
  return AGENCY.test(name) || ORGANIZATION.test(name);
}

/** "acoady" and "h.szeyee" are accounts of people whose names may stand elsewhere. */
const ACCOUNT = /^[a-z][\w.-]{2,}$/;

function isPlainName(text: string): boolean {
  return PLAIN_NAME.test(text) && !PLAIN_ORGANIZATION.test(text) && !PLAIN_ROLE.test(text);
}

function isPerson(name: string): boolean {
  if (isPlainName(name)) return true;
  return !isOrganization(name) && !ACCOUNT.test(name);
}

/** "Ruiz, Ana" */
function reversedName(parts: readonly (string | null)[]): string | null {
  const [last, first] = parts;
  if (parts.length !== 2 || !last || !first) return null;
  const isWord = (text: string) => capitalWord().test(text) && !isOrganization(text);
  return isWord(last) && isWord(first) ? `${first} ${last}` : null;
}

/** "harborpost.example, Port Ann": what follows is where the site is at home. */
const DOMAIN = /\S\.[a-z]{2,}$/;

/** "Ana Ruiz, Rome, Associated Press": what follows a person in one string is where she is or works. */
function withoutAffiliations(parts: readonly (string | null)[]): string[] {
  const [head] = parts;
  if (head && parts.length > 1 && DOMAIN.test(head)) return [head];
  const isWhole = (part: string | null) => part !== null && / /.test(part) && isPerson(part);
  const first = parts.findIndex(isWhole);
  const end = parts.findIndex((part, i) => i > first && !isWhole(part));
  const kept = first < 0 ? parts : parts.slice(first, end < 0 ? undefined : end);
  return kept.filter((part) => part !== null);
}

/** Beside a name of several words, a single word is a place, a month or a button, and a longer line goes on. */
function printedNames(names: readonly string[], hasLeadIn: boolean): string[] {
  const fitting = names.filter(
    (name) => looksLikeName(name, hasLeadIn) && monthOfWord(name) === null,
  );
  const whole = fitting.filter(
    (name) => / /.test(name) || UNSPACED_NAME.test(name) || isOrganization(name),
  );
  return whole.length > 0 || !hasLeadIn ? whole : fitting;
}

/** Longer words without a lead-in are buttons and headings more often than names. */
const IDEOGRAPH = /[\u3040-\u9fff]/;
const LONGEST_UNSPACED = 6;
const UNSPACED_NAME = /^[\u4e00-\u9fff\uac00-\ud7af]{2,3}$/;

/** Printed words are a name where each begins with a capital, in scripts that have them. */
function looksLikeName(name: string, hasLeadIn: boolean): boolean {
  if (isOrganization(name) || (hasLeadIn && ACCOUNT.test(name))) return true;
  if (IDEOGRAPH.test(name)) return name.length <= LONGEST_UNSPACED && !/[：。，]/.test(name);
  const words = name.split(' ');
  if (words.length > 6 || /[!?"“”„:…]/.test(name)) return false;
  return words.every((word) => opensLarge().test(word) || PARTICLE.test(word));
}
