/** What a UTF-16 unit is to a tokenizer. */
export const CharClass = {
  Space: 1,
  Digit: 2,
  Upper: 3,
  Lower: 4,
  /** A letter of a script without capitals. */
  Letter: 5,
  Mark: 6,
  Other: 7,
} as const;

const classes = new Uint8Array(0x10000);

/** Each unit is looked at once: a pattern for every character of a text takes ten times as long. */
export function classOf(unit: number): number {
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

function classify(char: string): number {
  if (/\s/.test(char)) return CharClass.Space;
  if (/\p{Nd}/u.test(char)) return CharClass.Digit;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return CharClass.Upper;
  if (/\p{Ll}/u.test(char)) return CharClass.Lower;
  if (/\p{L}/u.test(char)) return CharClass.Letter;
  return /\p{M}/u.test(char) ? CharClass.Mark : CharClass.Other;
}

/** Letters, digits and the marks on them. */
export function isWordClass(found: number): boolean {
  return found >= CharClass.Digit && found <= CharClass.Mark;
}
