import type english from '../../_locales/en/messages.json';

/** A sentence or label of the interface, by its name in `_locales`. */
export type MessageKey = keyof typeof english;

/** What is said in another way of one than of several: its forms are named `key_one`, `key_other` and so on. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** The browser's answer to a name: the sentence with its values filled in; empty where there is none. */
export type LookUp = (key: string, values: readonly string[]) => string;

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'he']);

let lookUp: LookUp = (key) => key;
let plurals: Intl.PluralRules | null = null;
let numbers: Intl.NumberFormat | null = null;
let choices: Intl.ListFormat | null = null;

/** Sets the language of the interface. Each context does it once, before it says anything. */
export function speakBy(given: LookUp): void {
  lookUp = given;
  plurals = null;
  numbers = null;
  choices = null;
}

/**
 * The language that the sentences are in, as a tag. It is one of them, since a browser in a language that Lede
 * doesn't speak shows English.
 */
export function interfaceLanguage(): string {
  return lookUp('interface_language', []) || 'en';
}

export function interfaceDirection(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(interfaceLanguage()) ? 'rtl' : 'ltr';
}

/** A sentence of the interface; `values` stand for its `$1`, `$2` … */
export function say(key: MessageKey, ...values: readonly string[]): string {
  return lookUp(key, values);
}

/** As `say`, in the form that the language uses of so many; the number is `$1`, `values` come behind it. */
export function sayCount(key: CountKey, count: number, ...values: readonly string[]): string {
  plurals ??= new Intl.PluralRules(interfaceLanguage());
  const filled = [formatNumber(count), ...values];
  return lookUp(`${key}_${plurals.select(count)}`, filled) || lookUp(`${key}_other`, filled);
}

/** In 0 to 9 everywhere, as dates and the articles of most newspapers have them. */
export function formatNumber(value: number): string {
  // The first use of a browser's number format costs a millisecond, and the first frame has a number.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return `${value}`;
  numbers ??= new Intl.NumberFormat(interfaceLanguage(), { numberingSystem: 'latn' });
  return numbers.format(value);
}

/** "A, B, or C", each name in its own direction. */
export function formatChoice(names: readonly string[]): string {
  choices ??= new Intl.ListFormat(interfaceLanguage(), { type: 'disjunction' });
  return choices.format(names.map((name) => `\u2068${name}\u2069`));
}
