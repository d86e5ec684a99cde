/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ə: 'a',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/** A text in lower case with plain letters in place of these: "łódź" becomes "lódź". */
export function withPlainLetters(text: string): string {
  return text.replace(/[øłđðħıəæœßþ]/g, (letter) => PLAIN[letter] ?? letter);
}
