import { Case, type TokenForm } from './token-form.ts';

/** Tokens in a row that are written with capitals, from `start` to before `end`, and what joins them. */
export interface CapitalRun {
  readonly start: number;
  readonly end: number;
}

/** What joins two capitals to one name most often. */
const JOINERS = new Set(['of', '-', '&', "'", 'de', 'al', 'bin']);

/** The run that each token stands in, `null` for those that stand in none. */
export function capitalRuns(sentence: readonly TokenForm[]): (CapitalRun | null)[] {
  const runs: (CapitalRun | null)[] = new Array(sentence.length).fill(null);
  for (let i = 0; i < sentence.length; ) {
    if (!isCapital(sentence[i])) {
      i += 1;
      continue;
    }
    const run = { start: i, end: endOfRun(sentence, i) };
    runs.fill(run, run.start, run.end);
    i = run.end;
  }
  return runs;
}

function endOfRun(sentence: readonly TokenForm[], start: number): number {
  let end = start + 1;
  for (;;) {
    const next = sentence[end];
    if (isCapital(next)) end += 1;
    else if (next && JOINERS.has(next.text.toLowerCase()) && isCapital(sentence[end + 1])) end += 2;
    else return end;
  }
}

function isCapital(form: TokenForm | undefined): boolean {
  if (!form) return false;
  const { case: written } = form;
  return (
    written !== Case.Lower &&
    written !== Case.Mark &&
    written !== Case.Digits &&
    written !== Case.DigitsAndLetters
  );
}
