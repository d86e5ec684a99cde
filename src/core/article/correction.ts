const SHORTEST = 40;
const LONGEST = 700;

/** How notes on what was wrong begin, and what they say of the text before. */
const WORDS =
  /^(?:corr(?:ec|eç|ig|ez)|clarifi|errat|korrektur|richtigst|berichtig|re[ct]tifi|fe de err|rättelse|rettelse|oikaisu|sprostow|исправл)|(?:earlier|previous|frühere.?|eerdere|tidig\S+|tidl\S+) (?:version|fassung|versie)|vers\S+ (?:anter|pr[ée]c)|(?:article|story) (?:was|has been) (?:correct|amend|chang|clarif)|a été corrig/;

/** Says whether a text tells what the article had wrong: readers are owed that, wherever it stands. */
export function isCorrection(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || !/[.!?»”)]$/.test(text)) return false;
  return WORDS.test(text.toLowerCase());
}
