/** Small words of the languages that subjects are read in. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const PRONOUNS = setOf(
  'he she it they i we you who er sie il elle ils elles él ella ellos ellas',
);
export const DETERMINERS = setOf(
  'the a an this that these those his her its their our my your some many several most all both one two three four five six seven eight nine ten another other no each every der die das den dem ein eine einer sein seine ihr ihre le la les un une ce cette el los las una su sus este esta',
);
/** They may stand between a subject and its verb. */
export const AUXILIARIES = setOf(
  "has have had is was are were be been being will would can could may might should must do does did also then later once already even just further again still always never often repeatedly both not reportedly previously recently earlier soon famously 's ’s 've ’ve 'd ’d n't",
);
/** No noun phrase goes on across them. */
export const BREAKS = setOf(
  'and or but that when while as if because since after before although though where which whose whom so than then however meanwhile moreover nevertheless nonetheless still also instead later earlier yesterday today tomorrow tonight now here there once until unless whether what why how monday tuesday wednesday thursday friday saturday sunday to into on by with about against during through over under between among amid despite according like per via is was are were be been has have had will would can could may might not yet thus therefore additionally furthermore finally overall though i he she it they we you him them us und oder aber dass als wenn weil nach seit mit auf zu bei am im beim für gegen und heute gestern et mais que quand si après avant depuis pour par dans chez sur y pero porque cuando tras durante para por con en hoy ayer montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo',
);
/** "a spokesman for the ministry" is one phrase. */
export const LINKS = setOf("of for at from in with von vom des de du del d' d’");
/** What is said follows. */
export const THAT = setOf("that dass daß que qu' qu’");
export const RELATIVES = setOf('who which that');
/** "the AP reported there is …", "said it would …": a clause begins so, an object does not. */
export const FINITE = setOf(
  "is was are were has have had will would can could may might should must do does did isn't wasn't aren't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't 's ’s 're ’re 'll ’ll 'd ’d 've ’ve",
);
