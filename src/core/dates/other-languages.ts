/** What the dates of a language are made of. Weekdays from Monday on; words are parts of patterns. */
export interface DateWords {
  readonly months: string;
  readonly weekdays: readonly string[];
  /** "de", between the parts of a date. */
  readonly join: string;
  readonly days: readonly (readonly [word: string, shift: number])[];
  readonly periods: readonly (readonly [
    words: string,
    unit: 'week' | 'month' | 'year',
    shift: number,
  ])[];
  /** Words for time in front of a month that stands alone. */
  readonly monthAfter: string;
  /** Words for years. */
  readonly yearAfter: string;
  /** Where years also stand without any word, and what is counted is told from them by its capital. */
  readonly hasBareYears?: true;
  readonly ago: string;
  readonly units: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>>;
}

export const DATE_WORDS: Readonly<Record<string, DateWords>> = {
  de: {
    months:
      'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Okt\\.|Nov\\.|Dez\\.',
    weekdays: [
      'Montag',
      'Dienstag',
      'Mittwoch',
      'Donnerstag',
      'Freitag',
      'Samstag|Sonnabend',
      'Sonntag',
    ],
    join: '',
    days: [
      ['vorgestern', -2],
      ['gestern', -1],
      ['heute', 0],
      ['morgen(?= (?:früh|vormittag|mittag|nachmittag|abend))', 1],
      ['übermorgen', 2],
    ],
    periods: [
      ['(?:vergangenen?|letzten?|vorigen?) Woche', 'week', -1],
      ['(?:kommenden?|nächsten?) Woche', 'week', 1],
      ['(?:dieser|diese) Woche', 'week', 0],
      ['(?:vergangenen|letzten|vorigen) Monats?', 'month', -1],
      ['(?:kommenden|nächsten) Monats?', 'month', 1],
      ['(?:diesen|diesem|dieses) Monats?', 'month', 0],
      ['(?:vergangenen|letzten|vergangenes|letztes|voriges) Jahre?s?', 'year', -1],
      ['(?:kommenden|nächsten|nächstes) Jahre?s?', 'year', 1],
      ['(?:diesem|dieses) Jahre?s?', 'year', 0],
    ],
    monthAfter:
      'im|seit|bis|ab|Anfang|Mitte|Ende|seit dem|vom|bis zum|für|vergangenen|letzten|kommenden|nächsten',
    hasBareYears: true,
    yearAfter:
      'im Jahre?|seit|bis|ab|von|vom Jahr|Anfang|Mitte|Ende|Jahr|Frühjahr|Sommer|Herbst|Winter|zwischen|und',
    ago: 'vor (?<count>\\d{1,3}|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf) (?<unit>Tag(?:en)?|Wochen?|Monat(?:en)?|Jahr(?:en)?)',
    units: { t: 'day', w: 'week', m: 'month', j: 'year' },
  },
  fr: {
    months:
      'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr?\\.|avr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.',
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    join: '',
    days: [
      ['avant-hier', -2],
      ['hier', -1],
      ["aujourd[’']hui", 0],
      ['après-demain', 2],
      ['demain', 1],
    ],
    periods: [
      ['la semaine (?:dernière|passée)', 'week', -1],
      ['la semaine prochaine', 'week', 1],
      ['cette semaine', 'week', 0],
      ['le mois (?:dernier|passé)', 'month', -1],
      ['le mois prochain', 'month', 1],
      ['ce mois-ci', 'month', 0],
      ["l[’'](?:an dernier|an passé|année dernière|année passée)", 'year', -1],
      ["l[’'](?:an prochain|année prochaine)", 'year', 1],
      ['cette année', 'year', 0],
    ],
    monthAfter: 'en|depuis|début|fin|mi|mois de|mois d’|jusqu’en|dès|de|à|courant',
    yearAfter:
      'en|depuis|début|fin|de|jusqu’en|dès|année|et|à|printemps|été|automne|hiver|avant|après',
    ago: 'il y a (?<count>\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze) (?<unit>jours?|semaines?|mois|ans?|années?)',
    units: { j: 'day', s: 'week', m: 'month', a: 'year' },
  },
  es: {
    months:
      'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    join: 'de ',
    days: [
      ['anteayer', -2],
      ['ayer', -1],
      ['hoy', 0],
      ['pasado mañana', 2],
      ['anoche', -1],
    ],
    periods: [
      ['la (?:semana pasada|pasada semana|última semana)', 'week', -1],
      ['la (?:próxima semana|semana próxima|semana que viene)', 'week', 1],
      ['esta semana', 'week', 0],
      ['el (?:mes pasado|pasado mes)(?! de)', 'month', -1],
      ['el (?:próximo mes|mes próximo|mes que viene)', 'month', 1],
      ['este mes', 'month', 0],
      ['el (?:año pasado|pasado año)', 'year', -1],
      ['el (?:próximo año|año próximo|año que viene)', 'year', 1],
      ['este año', 'year', 0],
    ],
    monthAfter:
      'en|desde|hasta|a principios de|a finales de|a mediados de|mes de|de|pasado|próximo|a',
    yearAfter: 'en|desde|hasta|de|del|año|entre|y|a|antes de|después de',
    ago: 'hace (?<count>\\d{1,3}|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce) (?<unit>días?|semanas?|mes(?:es)?|años?)',
    units: { d: 'day', s: 'week', m: 'month', a: 'year' },
  },
  ar: {
    months:
      'كانون الثاني|كانون الأول|تشرين الأول|تشرين الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
    weekdays: [
      'الاثنين|الإثنين',
      'الثلاثاء',
      'الأربعاء|الاربعاء',
      'الخميس',
      'الجمعة',
      'السبت',
      'الأحد|الاحد',
    ],
    join: 'من (?:شهر )?',
    days: [
      ['أول أمس', -2],
      ['أمس', -1],
      ['اليوم', 0],
      ['غدا', 1],
      ['غداً', 1],
    ],
    periods: [
      ['الأسبوع (?:الماضي|الفائت)', 'week', -1],
      ['الأسبوع (?:المقبل|القادم)', 'week', 1],
      ['الشهر (?:الماضي|الفائت)', 'month', -1],
      ['الشهر (?:المقبل|القادم)', 'month', 1],
      ['العام (?:الماضي|الفائت)', 'year', -1],
      ['العام (?:المقبل|القادم)', 'year', 1],
      ['(?:هذا العام|العام الجاري|العام الحالي)', 'year', 0],
    ],
    monthAfter: 'في|منذ|حتى|شهر|خلال|من|مطلع|نهاية|أواخر|أوائل',
    yearAfter: 'عام|العام|سنة|في|منذ|حتى',
    ago: 'قبل (?<count>\\d{1,3}) (?<unit>أيام|يوما|أسابيع|أشهر|شهرا|سنوات|سنة|عاما)',
    units: { أي: 'day', يو: 'day', أس: 'week', أش: 'month', شه: 'month', سن: 'year', عا: 'year' },
  },
  he: {
    months: 'ינואר|פברואר|מרץ|מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר',
    weekdays: ['יום שני', 'יום שלישי', 'יום רביעי', 'יום חמישי', 'יום שישי', 'שבת', 'יום ראשון'],
    join: 'ב',
    days: [
      ['שלשום', -2],
      ['אתמול', -1],
      ['היום', 0],
      ['מחר', 1],
    ],
    periods: [
      ['השבוע שעבר|שבוע שעבר', 'week', -1],
      ['השבוע הבא|שבוע הבא', 'week', 1],
      ['החודש שעבר|חודש שעבר', 'month', -1],
      ['החודש הבא|חודש הבא', 'month', 1],
      ['השנה שעברה|שנה שעברה', 'year', -1],
      ['השנה הבאה|שנה הבאה', 'year', 1],
    ],
    monthAfter: 'בחודש|מאז|עד|חודש',
    yearAfter: 'בשנת|שנת|מאז|עד',
    ago: 'לפני (?<count>\\d{1,3}) (?<unit>ימים|שבועות|חודשים|שנים)',
    units: { י: 'day', שב: 'week', ח: 'month', שנ: 'year' },
  },
};
