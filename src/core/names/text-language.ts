import { Case, type TokenForm } from './token-form.ts';

/** Words that no article of their language does without, and few others have. */
const FUNCTION_WORDS = [
  'the and of to that is was for with said it by has from are',
  'der die das und ist nicht von dem den ein eine auf für sich mit wird auch',
  'le les des et est une dans pour du qui sur au pas avec il ce',
  'el los las y una del por con para su como más fue lo pero',
  'il di che è della per non sono gli nel con alla dei una si',
  'o os e da do em não uma um para com que no na foi ao',
  'het een van en dat niet zijn op voor met er aan ook te worden',
];

const LANGUAGES_OF = new Map<string, number[]>();
const NONE: readonly number[] = [];
FUNCTION_WORDS.forEach((words, language) => {
  for (const word of words.split(' ')) {
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? NONE), language]);
  }
});

/**
 * The language of a document as the model tells languages apart: 0 for English and for those that it does not
 * know. Pages declare it too, but not all of them, and not always truly.
 */
export function textLanguage(sentences: readonly (readonly TokenForm[])[]): number {
  const counts = new Uint32Array(FUNCTION_WORDS.length);
  for (const sentence of sentences) {
    for (const { text, case: written } of sentence) {
      if (written === Case.Lower) countLanguages(LANGUAGES_OF.get(text) ?? NONE, counts);
    }
  }
  return counts.indexOf(Math.max(...counts));
}

function countLanguages(languages: readonly number[], counts: Uint32Array): void {
  for (const language of languages) counts[language] = (counts[language] ?? 0) + 1;
}
