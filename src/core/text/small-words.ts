/** Words that no article of their language does without, and few others have. The model learned their order. */
const SMALL_WORDS: readonly (readonly [language: string, words: string])[] = [
  ['en', 'the and of to that is was for with said it by has from are'],
  ['de', 'der die das und ist nicht von dem den ein eine auf für sich mit wird auch'],
  ['fr', 'le les des et est une dans pour du qui sur au pas avec il ce'],
  ['es', 'el los las y una del por con para su como más fue lo pero'],
  ['it', 'il di che è della per non sono gli nel con alla dei una si'],
  ['pt', 'o os e da do em não uma um para com que no na foi ao'],
  ['nl', 'het een van en dat niet zijn op voor met er aan ook te worden'],
];

/** In the order of `languageOf`'s answers. */
export const LANGUAGES: readonly string[] = SMALL_WORDS.map(([language]) => language);

const LANGUAGES_OF = new Map<string, number[]>();
const NONE: readonly number[] = [];
SMALL_WORDS.forEach(([, words], language) => {
  for (const word of words.split(' ')) {
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? NONE), language]);
  }
});

/**
 * The language of a text, as an index of `LANGUAGES`, by its words in lower case; 0, English, where none is known.
 * Pages declare it too, but not all of them, and not always truly.
 */
export function languageOf(words: Iterable<string>): number {
  const counts = new Uint32Array(SMALL_WORDS.length);
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(word) ?? NONE) {
      counts[language] = (counts[language] ?? 0) + 1;
    }
  }
  return counts.indexOf(Math.max(...counts));
}
