import type { EntityType } from './entity.ts';
import type { TaggedSpan } from './tagger.ts';

/** Gives each name the extent that a reader would: what a tagger took apart is joined, and two names in one are parted. */
export function wholeNames(spans: readonly TaggedSpan[], text: string): readonly TaggedSpan[] {
  const whole: TaggedSpan[] = [];
  for (const span of spans.flatMap((each) => partPair(nameInstitution(each, text), text))) {
    const before = whole.at(-1);
    const joined = before ? joinTwo(before, span, text) : null;
    if (joined) whole[whole.length - 1] = joined;
    else whole.push(span);
  }
  return whole;
}

/**
 * What a country has one of, so that adjective and noun are its name: "Syrian army". A government or a police
 * is not named so, since "the Syrian government" may be any of them.
 */
const INSTITUTIONS: readonly (readonly [RegExp, EntityType])[] = [
  [
    /^ (?:army|navy|air force|state (?:television|TV|news agency))(?![\p{L}\p{N}-])/u,
    'organization',
  ],
  [/^ (?:civil war|war of independence)(?![\p{L}\p{N}-])/u, 'event'],
];
const LONGEST = 24;

function nameInstitution(span: TaggedSpan, text: string): TaggedSpan {
  if (span.type !== 'group') return span;
  const after = text.slice(span.end, span.end + LONGEST);
  for (const [words, type] of INSTITUTIONS) {
    const found = words.exec(after);
    if (found) return { ...span, end: span.end + found[0].length, type };
  }
  return span;
}

const PAIR = /^(\S+) and (\S+)$/;
/** "the Courier and Beacon newspapers" are two of them, "Marks and Spencer" is one. */
const SEVERAL =
  /^ (?:newspapers|dailies|weeklies|magazines|channels|broadcasters|(?:news )?agencies|parties|companies|airlines|banks|groups|universities)(?!\p{L})/u;

function partPair(span: TaggedSpan, text: string): readonly TaggedSpan[] {
  if (span.type !== 'organization') return [span];
  const pair = PAIR.exec(text.slice(span.start, span.end));
  if (!pair || !SEVERAL.test(text.slice(span.end, span.end + LONGEST))) return [span];
  const [, first = '', second = ''] = pair;
  return [
    { ...span, end: span.start + first.length },
    { ...span, start: span.end - second.length },
  ];
}

function joinTwo(first: TaggedSpan, second: TaggedSpan, text: string): TaggedSpan | null {
  return (
    joinAdjective(first, second, text) ??
    joinBracketed(first, second, text) ??
    joinParticle(first, second, text)
  );
}

/** An institution whose name begins with what it is: the adjective before is part of it. */
const KIND_FIRST =
  /^(?:Academy|Agency|Association|Bureau|Cent(?:er|re)|Chamber|Commission|Committee|Council|Federation|Foundation|Institut(?:e|ion)|League|Network|Observatory|Organi[sz]ation|Society|Union) (?:for|of|on) /;

/** "Karthian" and "Observatory for Tides" */
function joinAdjective(first: TaggedSpan, second: TaggedSpan, text: string): TaggedSpan | null {
  const isOne =
    first.type === 'group' &&
    second.type === 'organization' &&
    text.slice(first.end, second.start) === ' ' &&
    KIND_FIRST.test(text.slice(second.start, second.end));
  return isOne ? { ...second, start: first.start } : null;
}

/** "(Vladimir) Putin": a given name that the paper has put into somebody's words. */
function joinBracketed(first: TaggedSpan, second: TaggedSpan, text: string): TaggedSpan | null {
  const isOne =
    first.type === 'person' &&
    second.type === 'person' &&
    text[first.start - 1] === '(' &&
    text.slice(first.end, second.start) === ') ';
  return isOne ? { ...second, start: first.start - 1 } : null;
}

const PARTICLES = /^ (?:bin|bint|ibn|ben|van|van der|van den|von|von der|de|del|de la|du|da|dos) $/;

/** "Hamda bint Nasser" is one woman. */
function joinParticle(first: TaggedSpan, second: TaggedSpan, text: string): TaggedSpan | null {
  const isOne =
    first.type === 'person' &&
    second.type === 'person' &&
    PARTICLES.test(text.slice(first.end, second.start));
  return isOne ? { ...second, start: first.start } : null;
}
