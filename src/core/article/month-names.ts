import { fold } from '../text/fold.ts';

/**
 * How the names of the months begin, from January on, in the languages that news pages are written in;
 * folded. Where the beginnings of two months fit, the longer one is meant.
 */
const BEGINNINGS =
  'jan gen ene ian sty led sij oca jaan saus tammi ιαν янв січ ינו ينا ژانو|feb fev lut uno velj sub veeb vas helmi φεβ фев лют פבר فبر شباط فور|mar maa mrz brez ozu kov maalis μαρ мар берез מרץ מרס مار اذار|apr avr abr kwi dub tra nis bal huhti απρ апр кві אפר ابر نيسان اور|may mai mag mei maj kve svi geg touko μαι мая май трав מאי ماي مه|jun juin giu iun cze cerv lipn haz birz kesa juun ιουν июн черв יונ يون حزير ژوئن|jul juil lug iul lip cervenec cervence srpnj tem liep heina juul ιουλ июл лип יול يول تموز ژوئي|aug ago aou sie srp kol agu rugp elo αυγ авг серп אוג اغس اب اوت|sep set sze wrz zar ruj eyl rugs syys σεπ сен верес ספט سبت ايلول سپت|oct okt ott out paz rij eki spal loka lis οκτ окт жовт אוק اكت|nov noi stu kas lap marras listopadu νοε ноя листоп נוב نوف نوام|dec dez dic des gru pro ara joulu δεκ дек груд דצמ ديس دسام';

const MONTHS = new Map<string, number>();
const LONGEST = 10;

/** The month that a word names, 1 to 12; `null` for other words. */
export function monthNamed(word: string): number | null {
  if (MONTHS.size === 0) {
    BEGINNINGS.split('|').forEach((names, i) => {
      for (const name of names.split(' ')) MONTHS.set(name, i + 1);
    });
  }
  const letters = fold(word);
  for (let length = Math.min(LONGEST, letters.length); length > 1; length--) {
    const month = MONTHS.get(letters.slice(0, length));
    if (month) return month;
  }
  return null;
}
