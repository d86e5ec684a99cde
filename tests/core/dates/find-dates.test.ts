import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/dates/find-dates.ts';

/** A Wednesday, shortly after midnight. */
const PUBLISHED = '2013-06-05T00:37+03:00';

const read = (text: string, published: string | null, language: string | null = 'en') =>
  findDates(text, { published, language }).map((date) => [date.text, date.resolved]);
const published = (text: string, language: string | null = 'en') => read(text, PUBLISHED, language);
const undated = (text: string, language: string | null = 'en') => read(text, null, language);

describe('a date that says all', () => {
  it.each([
    ['The bridge opened on June 9, 2020, at noon.', 'June 9, 2020', '2020-06-09'],
    ['The bridge opened on 9 June 2020.', '9 June 2020', '2020-06-09'],
    ['It was the 3rd of March 2011.', '3rd of March 2011', '2011-03-03'],
    ['She was born Sept. 4, 1971 in a village.', 'Sept. 4, 1971', '1971-09-04'],
    ['on Friday, May 31, 2013', 'Friday, May 31, 2013', '2013-05-31'],
    ['the market fell in March 2011', 'March 2011', '2011-03'],
    ['by the end of 2020', 'the end of 2020', '2020-12'],
    ['in early 2025 at last', 'early 2025', '2025'],
    ['The mill closed in 1987.', '1987', '1987'],
    ['the 2016 campaign', '2016', '2016'],
    ['an open market since 1611', '1611', '1611'],
    ['the fashion of the 1990s', 'the 1990s', '1990/1999'],
    ['a song of the ’80s', 'the ’80s', '1980/1989'],
    ['the war of 2013–2015 was long', '2013–2015', '2013/2015'],
    ['the 2017-18 season', '2017-18', '2017/2018'],
    ['from April to June 2013', 'April to June 2013', '2013-04/2013-06'],
    ['held June 3-5, 2013 in Oslo', 'June 3-5, 2013', '2013-06-03/2013-06-05'],
    ['30 May – 2 June 2013', '30 May – 2 June 2013', '2013-05-30/2013-06-02'],
    ['growth in Q2 2024', 'Q2 2024', '2024-04/2024-06'],
    ['the first half of 2012', 'the first half of 2012', '2012-01/2012-06'],
    ['the third quarter of 2013', 'the third quarter of 2013', '2013-07/2013-09'],
    ['in the late 19th century', 'the late 19th century', '1801/1900'],
    ['the seas by 2100', '2100', '2100'],
    ['between June 3 and June 7, 2012', 'June 3', '2012-06-03'],
    ['the summer of 2009', 'the summer of 2009', '2009'],
    ['log of 2013-05-31T14:00+03:00', '2013-05-31T14:00+03:00', '2013-05-31T14:00+03:00'],
    ['dated 2013-05-31', '2013-05-31', '2013-05-31'],
    ['vom 31.05.2013 an', '31.05.2013', '2013-05-31'],
    ['filed on 5/31/2013', '5/31/2013', '2013-05-31'],
  ])('is resolved without a day of publication: %s', (text, phrase, resolved) => {
    expect(undated(text)).toContainEqual([phrase, resolved]);
    expect(published(text)).toContainEqual([phrase, resolved]);
  });
});

describe('a phrase that hangs on the day of publication', () => {
  it.each([
    ['Troops advanced Tuesday, officials said.', 'Tuesday', '2013-06-04'],
    ['He said on Monday that he was tired.', 'Monday', '2013-06-03'],
    ['They spoke on Sunday.', 'Sunday', '2013-06-02'],
    ['The board met Wednesday.', 'Wednesday', '2013-06-05'],
    ['The council will meet Friday.', 'Friday', '2013-06-07'],
    ['On Friday, the council will vote.', 'Friday', '2013-06-07'],
    ['The minister said Friday that it will rain.', 'Friday', '2013-05-31'],
    ['A hearing is scheduled for Monday night.', 'Monday night', '2013-06-10'],
    ['the talks last Tuesday', 'last Tuesday', '2013-06-04'],
    ['the talks next Thursday', 'next Thursday', '2013-06-06'],
    ['It began on May 19 with shelling.', 'May 19', '2013-05-19'],
    ['The ban was to lapse before August 1.', 'August 1', '2013-08-01'],
    ['It was announced in September.', 'September', '2012-09'],
    ['It will open in September.', 'September', '2013-09'],
    ['Nothing happened yesterday morning.', 'yesterday morning', '2013-06-04'],
    ['It rains today.', 'today', '2013-06-05'],
    ['We shall see tomorrow.', 'tomorrow', '2013-06-06'],
    ['He left last night.', 'last night', '2013-06-04'],
    ['earlier this year', 'earlier this year', '2013'],
    ['He moved last month.', 'Last month', '2013-05'],
    ['It ends next week.', 'next week', '2013-06-10/2013-06-16'],
    ['She left three weeks ago.', 'three weeks ago', '2013-05-15'],
    ['She left four years ago.', 'four years ago', '2009'],
    ['over the past two years', 'the past two years', '2011/2013'],
    ['She came in May last year.', 'May last year', '2012-05'],
    ['It sank on Friday last week.', 'Friday last week', '2013-05-31'],
    ['They meet Wednesday next week.', 'Wednesday next week', '2013-06-12'],
    ['He left the day before yesterday.', 'the day before yesterday', '2013-06-03'],
    ['in three years’ time', 'three years’ time', '2016'],
    ['They will meet on the Fourth of July.', 'Fourth of July', '2013-07-04'],
    ['in the next decade', 'the next decade', '2013/2023'],
    ['She left over 20 years ago.', 'over 20 years ago', null],
    ['at the end of the year', 'the end of the year', '2013'],
    ['growth in the first quarter', 'the first quarter', '2013-01/2013-03'],
    ['They met on Christmas Eve.', 'Christmas Eve', '2012-12-24'],
  ])('is resolved by it, and stays as printed without it: %s', (text, phrase, resolved) => {
    const same = ([found]: readonly (string | null)[]) =>
      found?.toLowerCase() === phrase.toLowerCase();
    expect(published(text).find(same)?.[1]).toBe(resolved);
    expect(undated(text).find(same)?.[1]).toBeNull();
  });

  it('says so', () => {
    const [weekday, day] = findDates('On Tuesday, not on June 9, 2020.', {
      published: PUBLISHED,
      language: 'en',
    });
    expect([weekday?.needsPublication, day?.needsPublication]).toEqual([true, false]);
  });

  it('takes the year that its weekday fits', () => {
    expect(read('Sales begin Friday, Dec. 6.', '2019-11-19')).toEqual([
      ['Friday, Dec. 6', '2019-12-06'],
    ]);
  });

  it('keeps the bracket that belongs to it', () => {
    expect(read('It ended Monday night (Nov. 18) in the rain.', '2019-11-20')).toEqual([
      ['Monday night (Nov. 18)', '2019-11-18'],
    ]);
  });
});

describe('the year that a text gives', () => {
  it('goes for the list under it, over the turn of the year', () => {
    const list = 'Tour 2020 dates:\nNov. 9 - Oslo\nDec. 10 - Bergen\nJan. 3 - Tromso';
    expect(undated(list).map(([, resolved]) => resolved)).toEqual([
      '2020',
      '2020-11-09',
      '2020-12-10',
      '2021-01-03',
    ]);
  });

  it('goes for the same day elsewhere', () => {
    const text = 'They play on Sept. 12.\n\nThe show of September 12, 2020 is sold out.';
    expect(undated(text)[0]).toEqual(['Sept. 12', '2020-09-12']);
  });

  it('goes for a month of the same sentence, but not if it is only compared with', () => {
    expect(undated('In 2011, protests began in March.')).toContainEqual(['March', '2011-03']);
    expect(undated('The most since 2010 came in March.')).toContainEqual(['March', null]);
  });

  it('does not go for a day whose weekday it does not fit', () => {
    const text = 'The 2020 tour goes on sale on Friday, Dec. 6.';
    expect(undated(text)).toContainEqual(['Friday, Dec. 6', null]);
  });

  it('is left by a step from the date before', () => {
    expect(undated('On May 3, 2011 it rained; the next day in Oslo it snowed.')).toContainEqual([
      'the next day',
      '2011-05-04',
    ]);
    expect(undated('He won in 2011, and lost the year before.')).toContainEqual([
      'the year before',
      '2010',
    ]);
  });

  it('carries on to the following year and the months after it', () => {
    const text =
      'She began in 1982 and left the next year. Two months later the harbor had her again.';
    expect(undated(text)).toEqual([
      ['1982', '1982'],
      ['the next year', '1983'],
      ['Two months later', '1983'],
    ]);
  });
});

describe('the order of day and month', () => {
  it('is told by another date of the text', () => {
    expect(undated('from 04/05/2013 to 25/05/2013')[0]).toEqual(['04/05/2013', '2013-05-04']);
    expect(undated('from 04/05/2013 to 05/25/2013')[0]).toEqual(['04/05/2013', '2013-04-05']);
  });

  it('is told by the region of the language', () => {
    expect(undated('on 04/05/2013', 'en-US')).toEqual([['04/05/2013', '2013-04-05']]);
    expect(undated('on 04/05/2013', 'en-GB')).toEqual([['04/05/2013', '2013-05-04']]);
  });

  it('is told by a publication that only one order is near to', () => {
    expect(published('on 04/06/2013')).toEqual([['04/06/2013', '2013-06-04']]);
  });

  it('stays open where nothing tells it', () => {
    expect(undated('on 04/05/2013')).toEqual([['04/05/2013', null]]);
  });
});

describe('what only looks like a date', () => {
  it.each([
    'Moscow may not deliver the parts.',
    'May I march with you? They march on, and the sun will fall.',
    'Theresa May said so. May’s cabinet agreed.',
    'The novel by August Wilson and April Ryan',
    'Some 2000 people came, and 2014 cases were counted.',
    'It cost $2014 or 2,013 euros, 2010.5 in all.',
    'more than 1999 of them',
    'One second, please: the second man fell.',
    'The fall of the city was quick.',
    'They train every Friday and each Monday.',
    'The fumble came in the first quarter before a touchdown.',
    'She writes for USA Today.',
    'She writes for USA TODAY.',
    'The best Black Friday deals and Easter eggs',
    'a 12-year-old boy with a 90-day visa',
    'Look at https://example.org/2013/06/story',
    '31 February',
    'version 1.2.3 at 10.20.30.40',
    'a score of 21-14',
  ])('is none: %s', (text) => {
    expect(published(text)).toEqual([]);
  });

  it.each([
    ['May 19 came.', 'May 19'],
    ['Jobs grew in May as shops opened.', 'May'],
    ['The May report was good.', 'May'],
    ['Theresa May left in May.', 'May'],
    ['In August Trump said no.', 'August'],
    ['It goes on until at least 2021.', '2021'],
    ['In the fall, she returns.', 'the fall'],
    ['today’s paper', 'today'],
  ])('and what is one all the same: %s', (text, phrase) => {
    expect(undated(text).map(([found]) => found)).toEqual([phrase]);
  });
});

describe('dates of other languages', () => {
  it.each([
    ['de', 'Am Dienstag, dem 4. Juni 2013, sagte er', 'Dienstag, dem 4. Juni 2013', '2013-06-04'],
    ['de', 'Der Rat tagte am 19. Mai in Bonn.', '19. Mai', '2013-05-19'],
    ['de', 'Seit März 2011 wird gekämpft.', 'März 2011', '2011-03'],
    ['de', 'Gestern fiel Regen.', 'Gestern', '2013-06-04'],
    ['de', 'Sie kam vor zwei Jahren.', 'vor zwei Jahren', '2011'],
    ['de', 'Das Werk wurde 1987 geschlossen.', '1987', '1987'],
    ['fr', 'Le conseil a voté mardi 4 juin 2013.', 'mardi 4 juin 2013', '2013-06-04'],
    ['fr', 'Il est né le 1er mars 1950.', '1er mars 1950', '1950-03-01'],
    ['fr', 'Il l’a dit hier.', 'hier', '2013-06-04'],
    ['fr', 'En 1996, tout a changé.', '1996', '1996'],
    ['es', 'El 5 de junio de 2013 llovió.', '5 de junio de 2013', '2013-06-05'],
    ['es', 'Llegó el lunes.', 'lunes', '2013-06-03'],
    ['es', 'Se fue hace tres semanas.', 'hace tres semanas', '2013-05-15'],
    ['ar', 'في ٥ حزيران ٢٠١٣ قال', '٥ حزيران ٢٠١٣', '2013-06-05'],
    ['ar', 'في 5 يونيو 2013 قال', '5 يونيو 2013', '2013-06-05'],
    ['ar', 'منذ كانون الثاني 2011', 'كانون الثاني 2011', '2011-01'],
    ['ar', 'قال يوم الثلاثاء', 'الثلاثاء', '2013-06-04'],
    ['he', 'ב-5 ביוני 2013 אמר', 'ב-5 ביוני 2013', '2013-06-05'],
    ['he', 'הוא אמר אתמול', 'אתמול', '2013-06-04'],
  ])('%s: %s', (language, text, phrase, resolved) => {
    expect(published(text, language)).toEqual([[phrase, resolved]]);
  });

  it('are known by the text where no language is given', () => {
    expect(
      undated('Der Rat und die Stadt sind seit dem 19. Mai 2013 mit der Bahn da.', null),
    ).toEqual([['19. Mai 2013', '2013-05-19']]);
  });
});

const DAY = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const CONTRACT = new RegExp(`^${DAY}(?:T\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)?)?$|^${DAY}/${DAY}$`);
const PIECES =
  'June 9|, 2020|May|on Monday|last|week|the|next|year|years|ago|2013|-|–|/| to |31|Sept. 12|\n|. |Friday|(|)|two|past|1980s|04/05/2013|before|2013-05-31T14:00Z|99|0000|29 February|Q3|Thanksgiving|9999|المقبل|٢٠١٣';

describe('whatever the text is', () => {
  const words = fc.array(fc.constantFrom(...PIECES.split('|'), ' '), { maxLength: 30 });
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    words.map((pieces) => pieces.join('')),
    words.map((pieces) => pieces.join(' ')),
  );
  const context = fc.record({
    published: fc.constantFrom(null, PUBLISHED, '2012-02-29', '0001-01-01', '9999-12-31', 'soon'),
    language: fc.constantFrom(null, 'en', 'de-AT', 'fr', 'es', 'ar', 'he', 'xx'),
  });

  it('dates are in order, apart, and resolved in forms of the calendar', () => {
    fc.assert(
      fc.property(texts, context, (text, given) => {
        let last = 0;
        for (const date of findDates(text, given)) {
          expect(date.start).toBeGreaterThanOrEqual(last);
          expect(date.end).toBeGreaterThan(date.start);
          expect(text.slice(date.start, date.end)).toBe(date.text);
          if (date.resolved !== null) expect(date.resolved).toMatch(CONTRACT);
          last = date.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['7', 'May ', 'on Monday ', 'June 9, ', '(Nov. ', 'a week after the ', ' ', '12/'])(
    'time grows with length only: %j',
    (unit) => {
      const timeOf = (length: number) => {
        const text = unit.repeat(length / unit.length);
        const start = performance.now();
        findDates(text, { published: PUBLISHED, language: 'en' });
        return performance.now() - start;
      };
      timeOf(10_000);
      expect(timeOf(200_000)).toBeLessThan(40 * timeOf(20_000) + 200);
    },
  );
});
