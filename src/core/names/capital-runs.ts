import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { MINISTRY, ORGANIZATION_WORD, PERSON_TITLE, PLACE_WORD, ROLE_WORD } from './type-cues.ts';

/** Words with capitals that stand together: what may be a name. */
export interface Run extends Span {
  readonly text: string;
  /** Places of its first and last word among the words of the text. */
  readonly first: number;
  readonly last: number;
  /** A title or a role stood before it and was left out: "President", "Dr". */
  readonly titled: boolean;
  /** One word whose capital only its place in a sentence may have given it. */
  readonly doubtful: boolean;
}

/** "al-Assad" and "d’Estaing" begin small and are names. */
const CAPITAL = /^(?:\p{Ll}{1,3}[-‑'’])?\p{Lu}/u;
/** May stand inside a name, never at its edge: "Bank of England", "Ludwig van Beethoven". */
const JOINER =
  /^(?:of|for|the|de|del|della|di|da|do|dos|du|des|la|le|el|al|bin|ibn|van|von|der|den|ten|ter|y|e|&)$/;
const LONGEST_JOIN = 2;
/** Capitalized in mid-sentence, and no names. */
const NO_NAME =
  /^(?:I|I'm|I’m|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|God|Internet|Earth|AM|PM|TV|CEO|OK|PhD|COVID|DNA|GDP)\.?$/;
const FUNCTION_WORD =
  /^(?:The|A|An|In|On|At|By|For|From|To|Of|With|And|But|Or|If|As|It|He|She|They|We|You|This|That|These|Those|There|Here|When|Where|While|After|Before|Since|Although|Though|Because|However|Meanwhile|Still|Also|Yet|So|No|Not|Nor|What|Who|Why|How|His|Her|Its|Their|Our|My|Your|Some|Many|Most|More|All|Both|Each|Every|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Another|Other|Such|Now|Then|Today|Yesterday|Tomorrow|Last|Next|First|Second|Under|Over|Between|During|Despite|According|Around|About|Among|Once|Until|Only|Even|Just|Instead|Later|Earlier|Asked|Read|See|Photo|Image|Click|Is|Are|Was|Were|Do|Does|Did|Can|Could|Will|Would|Should|May|Might|Must|Has|Have|Had|Let|Yes|Well|Hundreds|Thousands|Dozens)$/;

export function nameRuns(
  words: readonly Word[],
  text: string,
  usuallyLowerCase: ReadonlySet<string>,
): Run[] {
  const runs: Run[] = [];
  const surelyCapital = new Set(
    words.filter((word) => !word.opens && CAPITAL.test(word.text)).map((word) => word.text),
  );
  for (let i = 0; i < words.length; i++) {
    if (!mayBegin(words[i], usuallyLowerCase)) continue;
    const last = lastOf(words, i, text);
    for (const part of partedAtTitle(words, i, last)) {
      const run = trimmed(words, part, text, usuallyLowerCase);
      if (run) runs.push({ ...run, doubtful: isDoubtful(run, words, surelyCapital) });
    }
    i = last;
  }
  return runs;
}

function isDoubtful(
  run: Omit<Run, 'doubtful'>,
  words: readonly Word[],
  surelyCapital: ReadonlySet<string>,
): boolean {
  const opens = words[run.first]?.opens ?? false;
  return opens && run.first === run.last && !run.titled && !surelyCapital.has(run.text);
}

function mayBegin(word: Word | undefined, usuallyLowerCase: ReadonlySet<string>): boolean {
  if (!word || !CAPITAL.test(word.text) || NO_NAME.test(word.text)) return false;
  if (FUNCTION_WORD.test(word.text)) return false;
  return !(word.opens && usuallyLowerCase.has(word.text.toLowerCase()));
}

function lastOf(words: readonly Word[], first: number, text: string): number {
  let last = first;
  let joiners = 0;
  for (let i = first + 1; i < words.length; i++) {
    const [before, word] = [words[i - 1], words[i]];
    if (!before || !word || !touch(before, word, text)) break;
    if (CAPITAL.test(word.text) && !NO_NAME.test(word.text)) {
      last = i;
      joiners = 0;
    } else if (joins(word, words.slice(first, i)) && joiners < LONGEST_JOIN) joiners++;
    else break;
  }
  return last;
}

/** "Bank of England" is one name, "Elena Furlan of the Observatory" two: what is before "of" tells. */
function joins(word: Word, before: readonly Word[]): boolean {
  if (!JOINER.test(word.text)) return false;
  if (!/^(?:of|for|the)$/.test(word.text)) return true;
  const head = before.map((each) => each.text).join(' ');
  return ORGANIZATION_WORD.test(head) || PLACE_WORD.test(head);
}

/** Words of a run, by their places: both ends are in it. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly titled: boolean;
}

/** "Syrian Foreign Minister Walid al-Moallem": what stands before the title is a name of its own. */
function partedAtTitle(words: readonly Word[], first: number, last: number): Stretch[] {
  const inside = words.slice(first, last);
  const title = inside.findLastIndex((word) => PERSON_TITLE.test(word.text));
  const after = words[first + title + 1];
  if (title < 0 || !after || JOINER.test(after.text)) return [{ first, last, titled: false }];
  const role = inside.findIndex(
    (word) => PERSON_TITLE.test(word.text) || ROLE_WORD.test(word.text),
  );
  const person: Stretch = { first: first + title + 1, last, titled: true };
  const before = role > 0 && !MINISTRY.test(words[first + role - 1]?.text ?? '') ? role - 1 : -1;
  return before >= 0 ? [{ first, last: first + before, titled: false }, person] : [person];
}

/** Only a space may stand between two words of a name. */
function touch(before: Word, word: Word, text: string): boolean {
  return /^ (?:&\s)?$/.test(text.slice(before.end, word.start));
}

/** Leaves roles in front out of the name. */
function trimmed(
  words: readonly Word[],
  { first, last, titled: isTitled }: Stretch,
  text: string,
  usuallyLowerCase: ReadonlySet<string>,
): Omit<Run, 'doubtful'> | null {
  let from = first;
  let titled = isTitled;
  while (from < last && isRole(words[from], usuallyLowerCase)) {
    from++;
    titled = true;
    while (from < last && JOINER.test(words[from]?.text ?? '')) from++;
  }
  const [begin, end] = [words[from], words[last]];
  if (!begin || !end || isRole(begin, usuallyLowerCase)) return null;
  const content = text.slice(begin.start, end.end);
  return { start: begin.start, end: end.end, text: content, first: from, last, titled };
}

function isRole(word: Word | undefined, usuallyLowerCase: ReadonlySet<string>): boolean {
  if (!word) return false;
  if (PERSON_TITLE.test(word.text) || ROLE_WORD.test(word.text)) return true;
  return word.opens && usuallyLowerCase.has(word.text.toLowerCase());
}
