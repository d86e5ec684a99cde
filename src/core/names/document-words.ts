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
  /** 0 for none, 1 and 2 for some and for much of the words of sport: there, towns are teams. */
  readonly sport: number;
}

const SPORT = new Set(
  'game games match matches season seasons league team teams player players coach coaches goal goals win wins won win beat score scored scoring final finals playoff playoffs quarterback touchdown touchdowns inning innings midfielder striker defender goalkeeper championship tournament cup points rebounds yards assists title club clubs victory defeat half-time halftime kickoff stadium fixture squad transfer wicket wickets batting spiel spiele saison trainer mannschaft verein temporada equipo gol goles entrenador équipe entraîneur partita squadra allenatore stagione jogo gols wedstrijd seizoen ploeg doelpunt'.split(
    ' ',
  ),
);
const SOME_SPORT = 0.01;
const MUCH_SPORT = 0.025;

function sportOf(sentences: readonly (readonly TokenForm[])[]): number {
  let [words, sport] = [0, 0];
  for (const sentence of sentences) {
    words += sentence.length;
    for (const { text, case: written } of sentence) {
      if (written === Case.Lower && SPORT.has(text)) sport += 1;
    }
  }
  const share = sport / (words || 1);
  return share >= MUCH_SPORT ? 2 : share >= SOME_SPORT ? 1 : 0;
}

export function countWords(sentences: readonly (readonly TokenForm[])[]): DocumentWords {
  return { counts: countsOf(sentences), sport: sportOf(sentences) };
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
