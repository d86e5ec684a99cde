import { EMBEDS, LIVE, NOTES, PICTURES, TABLES } from './structures-of-media.ts';
import { LISTS, QUOTES, TEXT } from './structures-of-text.ts';

/** A piece of an article with a form of its own, and the lines that `sketch` must draw of it. */
export interface Structure {
  readonly name: string;
  readonly markup: string;
  readonly lines: readonly string[];
  /** Two paragraphs and one, so that the page reads as an article. */
  readonly before: readonly [string, string];
  readonly after: string;
  readonly language: string;
}

export type Sample = readonly [name: string, markup: string, lines: readonly string[]];

const ENGLISH = {
  language: 'en',
  before: [
    'The two keepers came back to the rock on Tuesday, eleven years after the lamp had been given over to a machine, and found the stairs swept. Nobody on the mainland could say by whom, and the harbor office asked that nobody guess.',
    'Maud Tellefsen, the elder of the two, carried the log book under her coat. She had kept it at home all the while, she said, because a book that is not written in does not belong on a shelf.',
  ],
  after:
    'The boat will call again on the first Monday of the month, weather permitting, with oil, flour and the newspapers of four weeks. Until then the light is theirs.',
} as const;

const ARABIC = {
  language: 'ar',
  before: [
    'عاد حارسا المنارة إلى الصخرة يوم الثلاثاء بعد أحد عشر عاماً من تسليم المصباح إلى آلة، فوجدا الدرج مكنوساً. ولم يستطع أحد في البر أن يقول من فعل ذلك، وطلب مكتب الميناء ألا يخمن أحد.',
    'حملت مريم الصيادي، وهي الكبرى بينهما، دفتر السجل تحت معطفها. وقالت إنها احتفظت به في بيتها طوال هذا الوقت، لأن الدفتر الذي لا يُكتب فيه لا مكان له على الرف.',
  ],
  after:
    'سيعود القارب في أول اثنين من الشهر، إذا سمح الطقس، ومعه الزيت والدقيق وصحف أربعة أسابيع، وحتى ذلك الحين يبقى الضوء في عهدتهما وحدهما.',
} as const;

const JAPANESE = {
  language: 'ja',
  before: [
    '灯台守の二人は火曜日、明かりが機械に任されてから十一年ぶりに岩へ戻り、階段がきれいに掃かれているのを見つけた。誰が掃いたのか、本土では誰も答えられず、港の事務所は推測をしないよう求めた。',
    '年上の田所まゆみさんは、日誌を外套の下に入れて運んだ。書かれない本は棚に置くものではないので、この間ずっと自宅にしまっていたのだと、田所さんは話した。',
  ],
  after:
    '船は天気が許せば毎月最初の月曜日に、油と小麦粉と四週間分の新聞を積んでまたやって来る。それまでの間、明かりは二人のものであり、誰もそれを消すことはない。',
} as const;

const in_ = (
  { language, before, after }: typeof ENGLISH | typeof ARABIC | typeof JAPANESE,
  samples: readonly Sample[],
): Structure[] =>
  samples.map(([name, markup, lines]) => ({ name, markup, lines, before, after, language }));

export const STRUCTURES: readonly Structure[] = [
  ...in_(ENGLISH, [
    ...TEXT,
    ...LISTS,
    ...QUOTES,
    ...TABLES,
    ...PICTURES,
    ...EMBEDS,
    ...NOTES,
    ...LIVE,
  ]),
  ...in_(ARABIC, [
    [
      'terms and their definitions in Arabic',
      '<dl><dt>الممشى</dt><dd>الشرفة التي حول المصباح.</dd></dl>',
      ['- [الممشى|strong]', '  الشرفة التي حول المصباح.'],
    ],
    [
      'a quotation with its speaker in Arabic',
      '<blockquote><p>أبقوا الضوء مشتعلاً.</p><footer>مريم الصيادي</footer></blockquote>',
      ['> أبقوا الضوء مشتعلاً.', '> مريم الصيادي'],
    ],
  ]),
  ...in_(JAPANESE, [
    [
      'a table in Japanese',
      '<table><tr><th>月</th><th>船</th></tr><tr><td>五月</td><td>三十一隻</td></tr></table>',
      ['| 月* | 船*', '| 五月 | 三十一隻'],
    ],
    [
      'a list that counts down in Japanese',
      '<ol reversed><li>歯の岩</li><li>老人の岩</li></ol>',
      ['2. 歯の岩', '1. 老人の岩'],
    ],
  ]),
];
