import { languageOf } from '../text/small-words.ts';
import { Case, type TokenForm } from './token-form.ts';

/** How often an article writes a word with a capital where none is needed, and in lower case. */
export interface WordCount {
  capital: number;
  lower: number;
}

/** What an article's words say about each other. */
export interface DocumentWords {
  /** By the word's hash. A name keeps its capital, an ordinary word loses it somewhere in the article. */
  readonly counts: ReadonlyMap<number, WordCount>;
  /** How much the article is about each of some subjects, 0 to 2. */
  readonly subjects: readonly number[];
  /** As `languageOf` tells it. */
  readonly language: number;
}

/** Words of subjects in which names mean other things than elsewhere: towns are teams, products bear any word. */
const SUBJECTS = [
  'game games match matches season seasons league team teams player players coach coaches goal goals win wins won win beat score scored scoring final finals playoff playoffs quarterback touchdown touchdowns inning innings midfielder striker defender goalkeeper championship tournament cup points rebounds yards assists title club clubs victory defeat half-time halftime kickoff stadium fixture squad transfer wicket wickets batting spiel spiele saison trainer mannschaft verein temporada equipo gol goles entrenador équipe entraîneur partita squadra allenatore stagione jogo gols wedstrijd seizoen ploeg doelpunt',
  'car cars engine engines vehicle vehicles battery horsepower sedan driver torque phone phones smartphone smartphones app apps device devices software hardware chip chips camera cameras screen users laptop console update download gaming gadget tablet headphones processor charging electric launch price auto autos motor fahrzeug akku gerät geräte handy coche móvil téléphone voiture telefon',
  'album albums song songs film films movie movies singer actor actress band episode episodes series director novel book books author concert tour fans star stars guitar drummer lyrics soundtrack theater theatre museum exhibition painting poem playwright audience premiere box-office sequel character characters filme lied roman schauspieler sänger película canción libro chanson livre libro canzone filme livro boek muziek',
].map((words) => new Set(words.split(' ')));
const SOME = 0.01;
const MUCH = 0.025;

/** For each subject 0, or 1 and 2 where some and much of the words are its. */
function subjectsOf(sentences: readonly (readonly TokenForm[])[]): number[] {
  const words = sentences.flat();
  return SUBJECTS.map((subject) => {
    const own = words.filter(
      ({ text, case: written }) => written === Case.Lower && subject.has(text),
    );
    const share = own.length / (words.length || 1);
    return share >= MUCH ? 2 : share >= SOME ? 1 : 0;
  });
}

export function countWords(sentences: readonly (readonly TokenForm[])[]): DocumentWords {
  return {
    counts: countsOf(sentences),
    subjects: subjectsOf(sentences),
    language: languageOf(lowerWords(sentences)),
  };
}

function* lowerWords(sentences: readonly (readonly TokenForm[])[]): Iterable<string> {
  for (const sentence of sentences) {
    for (const { text, case: written } of sentence) if (written === Case.Lower) yield text;
  }
}

function countsOf(sentences: readonly (readonly TokenForm[])[]): Map<number, WordCount> {
  const counts = new Map<number, WordCount>();
  for (const sentence of sentences) {
    if (isInCapitals(sentence)) continue;
    sentence.forEach((form, i) => {
      if (form.case === Case.Mark || form.case === Case.Digits) return;
      const count = counts.get(form.hash) ?? { capital: 0, lower: 0 };
      counts.set(form.hash, count);
      if (form.case === Case.Lower) count.lower += 1;
      else if (!opensAnew(sentence, i)) count.capital += 1;
    });
  }
  return counts;
}

function opensAnew(sentence: readonly TokenForm[], i: number): boolean {
  const before = sentence[i - 1]?.text;
  return before === undefined || before === '"' || before === ':';
}

const MOST = 0.6;
const FEWEST_WORDS = 4;

/** A headline in capitals, or with a capital on each word, tells nothing by them. */
export function isInCapitals(sentence: readonly TokenForm[]): boolean {
  let [words, capitals] = [0, 0];
  for (const { case: written } of sentence) {
    if (written > Case.Mixed) continue;
    words += 1;
    if (written === Case.Capitals) capitals += 1;
  }
  return words >= FEWEST_WORDS && capitals / words > MOST;
}
