/** People and adjective where one is not the other with an "s". */
const SAME: readonly string[] = `
british|briton|brit
french|frenchman|frenchmen|frenchwoman|frenchwomen
spanish|spaniard
danish|dane
swedish|swede
finnish|finn
polish|pole
turkish|turk
scottish|scot
irish|irishman|irishmen
dutch|dutchman|dutchmen
welsh|welshman|welshmen
english|englishman|englishmen
philippine|filipino|filipina|pinoy
kurdish|kurd
jewish|jew
arab|arabic|arabian
argentine|argentinian|argentinean
democrat|democratic
tory|tories
slovak|slovakian
slovene|slovenian
serb|serbian
croat|croatian
czech|czechs
uzbek|uzbekistani
kazakh|kazakhstani
tajik|tajikistani
roma|romani
catholic|roman catholic
new zealander|kiwi
shiite|shia|shi'ite|shi'a
`
  .trim()
  .split('\n');

const firstOf: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((line) => {
    const forms = line.split('|');
    return forms.map((form) => [form, forms[0] ?? form] as const);
  }),
);

/** Equal for "Syrian" and "Syrians", "British" and "Briton". */
export function peopleKey(key: string): string {
  const one = key.replace(/(?<=[a-z]{2}[^s\W])s$/, '');
  return firstOf.get(key) ?? firstOf.get(one) ?? one;
}
