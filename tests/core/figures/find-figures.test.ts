import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/core/figures/find-figures.ts';
import type { Span } from '../../../src/core/text/span.ts';

const spanOf = (text: string, part: string): Span => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

function read(
  text: string,
  { names = [] as string[], dates = [] as string[], language = 'en' as string | null } = {},
) {
  return findFigures(text, {
    names: names.map((name) => spanOf(text, name)),
    dates: dates.map((date) => spanOf(text, date)),
    language,
  });
}

/** "40 ships = 40 ships", text, value and unit. */
const brief = (text: string, context = {}) =>
  read(text, context).map(({ text: printed, value, unit }) => [printed, value, unit]);

describe('a counted noun', () => {
  it('belongs to the figure with its attributes', () => {
    expect(brief('The flood reached 12,400 wooden farm houses by noon.')).toEqual([
      ['12,400 wooden farm houses', 12400, 'houses'],
    ]);
  });

  it('may hold a name, and never be half of one', () => {
    const text = 'The port sent seven Danish tugs and 3 Harbor Pilots Union members.';
    expect(brief(text, { names: ['Danish', 'Harbor Pilots Union'] })).toEqual([
      ['seven Danish tugs', 7, 'tugs'],
      ['3', 3, 'Pilots'],
    ]);
  });

  it('may be who was hurt', () => {
    expect(brief('Doctors saw 42 wounded. A landslide left a toll of 19.')).toEqual([
      ['42 wounded', 42, 'wounded'],
      ['19', 19, 'deaths'],
    ]);
    expect(brief('The blast was heard far away, killing three.')).toEqual([['three', 3, 'people']]);
  });

  it('is taken from before for a number that stands alone', () => {
    expect(brief('Bakeries closed: of 80 bakeries, only 16 reopened.')).toEqual([
      ['80 bakeries', 80, 'bakeries'],
      ['16', 16, 'bakeries'],
    ]);
  });

  it('is the same for others of the kind', () => {
    expect(brief('It hurt 12 sailors and 40 others.')).toEqual([
      ['12 sailors', 12, 'sailors'],
      ['40 others', 40, 'sailors'],
    ]);
  });

  it('is no verb that ends like a plural', () => {
    expect(brief('The new pier impresses at 40 so far.')).toEqual([['40', 40, null]]);
  });

  it('may have two attributes', () => {
    expect(brief('He made 900 late or useless calls.')[0]?.[0]).toBe('900 late or useless calls');
  });

  it('has no certain number in dozens, hundreds and several thousand', () => {
    expect(
      brief('Dozens of ferries waited while several thousand travelers slept in tents.'),
    ).toEqual([
      ['Dozens of ferries', null, 'ferries'],
      ['several thousand travelers', null, 'travelers'],
    ]);
  });

  it('is not the pair that the text has told of', () => {
    expect(brief('The two sisters met. One baker sang.')).toEqual([]);
  });
});

describe('numbers in words', () => {
  it.each([
    ['two hundred and fifty-one goats', 251],
    ['a dozen goats', 12],
    ['half a million goats', 500_000],
    ['three and a half million goats', 3_500_000],
    ['a hundred thousand goats', 100_000],
  ])('reads %s', (text, value) => {
    expect(brief(`They own ${text}.`)).toEqual([[text, value, 'goats']]);
  });

  it('does not run two numbers into one', () => {
    expect(read('Count one two three, then stop.')).toEqual([]);
  });
});

describe('amounts', () => {
  it.each([
    ['$2.5bn', 2.5e9, 'dollars'],
    ['US$5', 5, 'dollars'],
    ['£3m', 3e6, 'pounds'],
    ['€40 million', 40e6, 'euros'],
    ['$100-million', 100e6, 'dollars'],
    ['1.2 billion rupees', 1.2e9, 'rupees'],
    ['Rs 500 crore', 5e9, 'rupees'],
    ['50 cents', 50, 'cents'],
    ['P1,900 per sack', 1900, 'pesos per sack'],
    ['$18 an hour', 18, 'dollars an hour'],
    ['6.5 per cent', 6.5, 'percent'],
    ['0.2 percentage points', 0.2, 'percentage points'],
    ['5km', 5, 'kilometers'],
    ['2,000 square feet', 2000, 'square feet'],
    ['60 mph', 60, 'miles per hour'],
    ['40 degrees', 40, 'degrees'],
    ['three-hour', 3, 'hours'],
    ['91-page', 91, 'pages'],
    ['five days a week', 5, 'days per week'],
  ])('reads %s', (text, value, unit) => {
    expect(brief(`It says ${text} here.`)).toEqual([[text, value, unit]]);
  });

  it('reads what is said of them before, and keeps it outside', () => {
    const [figure] = read('The bridge cost more than $9 million.');
    expect(figure).toMatchObject({ text: '$9 million', qualifier: 'more than' });
  });
});

describe('a share', () => {
  it.each([
    ['half of the orchards', 0.5, 'share of orchards'],
    ['two-thirds', 0.667, 'share'],
    ['one in five adults', 0.2, 'share of adults'],
  ])('is %s', (text, value, unit) => {
    expect(brief(`Frost took ${text}, they said.`)).toEqual([[text, value, unit]]);
  });

  it('of "them" has no noun', () => {
    expect(brief('They own ten boats, half of them old.')[1]).toEqual(['half', 0.5, 'share']);
  });

  it('is neither a third man nor the first half', () => {
    expect(read('A third man ran off in the first half.')).toEqual([]);
  });
});

describe('a range', () => {
  it.each([
    ['75 to 100 boats', [75, 100], 'boats'],
    ['between six and eight years', [6, 8], 'years'],
    ['$30 to $40 million', [30e6, 40e6], 'dollars'],
    ['7–10%', [7, 10], 'percent'],
    ['5,000-10,000 jobs', [5000, 10_000], 'jobs'],
  ])('of %s has two ends', (text, values, unit) => {
    const figures = read(`They expect ${text}.`);
    expect(figures.map(({ value }) => value)).toEqual(values);
    expect(figures.map((figure) => figure.unit)).toEqual([unit, unit]);
  });
});

describe('an age', () => {
  it.each([
    ['Mira Holt, 51, of Leeds, bakes.', '51', 51],
    ['Mira Holt (51) bakes.', '51', 51],
    ['Her sons are Jo, 12, and Al, nine.', '12', 12],
    ['The 8-year-old boy slept.', '8-year-old', 8],
    ['She was 56 years old then.', '56 years old', 56],
    ['She was 9 when it burned.', '9', 9],
    ['He turned 70 in spring.', '70', 70],
    ['I was 17, and poor.', '17', 17],
    ['It was her 14th birthday.', '14th', 14],
  ])('is told in "%s"', (text, printed, value) => {
    expect(brief(text)[0]).toEqual([printed, value, 'years old']);
  });

  it('is that of the name before', () => {
    expect(read('Then Mira Holt, 51, spoke.')[0]?.counts).toBe('age of Mira Holt');
  });
});

describe('what is counted', () => {
  it('is the noun and what follows it, for a subject', () => {
    expect(read('At least 30 sheep broke through a fence near the river.')[0]?.counts).toBe(
      'sheep broke through a fence near the river',
    );
  });

  it('is the clause around it, for anything else', () => {
    expect(read('The jobless rate fell to 6 percent in the north.')[0]?.counts).toBe(
      'The jobless rate fell to … in the north',
    );
  });
});

describe('no figure', () => {
  it.each([
    'He lives at 10 Downing Street.',
    'Call 555-123-4567 now.',
    'Ring (269) 555-0100 or 0406 555 010 for a 4K screen.',
    'Flight 370 and Highway 61 and Article 50.',
    'The MiG-29, the S-300 and the Boeing 737.',
    'Version 2.1.3 is at example.com/12 or @user99.',
    'It opened at 10 a.m. and at 6:38.',
    'They won 3-2 and lost 30-22.',
    'It was so in 1999 and on May 3.',
    '2. A pair of gloves',
    'He wears the No. 17 shirt in season 4.',
    'It runs 24/7 on Windows 11.',
    'Shots rang out in the 6000 block, filmed on an iPhone 11.',
  ])('is in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is in a name or a date', () => {
    const text = 'The Group of 77 nations met 3 days ago.';
    expect(read(text, { names: ['Group of 77'], dates: ['3 days ago'] })).toEqual([]);
  });
});

describe('other languages', () => {
  it('reads German', () => {
    expect(
      brief('Rund 2,5 Millionen Euro, 1.200 Menschen, 40 Prozent, einundzwanzig Häuser.', {
        language: 'de-AT',
      }),
    ).toEqual([
      ['2,5 Millionen Euro', 2.5e6, 'euros'],
      ['1.200 Menschen', 1200, 'Menschen'],
      ['40 Prozent', 40, 'percent'],
      ['einundzwanzig Häuser', 21, 'Häuser'],
    ]);
  });

  it('reads French', () => {
    expect(
      brief("40 millions d'euros, 10 000 personnes, 12,5 pour cent, quatre-vingt-dix bateaux.", {
        language: 'fr',
      }),
    ).toEqual([
      ["40 millions d'euros", 40e6, 'euros'],
      ['10 000 personnes', 10_000, 'personnes'],
      ['12,5 pour cent', 12.5, 'percent'],
      ['quatre-vingt-dix bateaux', 90, 'bateaux'],
    ]);
  });

  it('reads Spanish', () => {
    expect(
      brief('2,5 millones de euros, el 40 por ciento, treinta y dos barcos, tres mil casas.', {
        language: 'es',
      }),
    ).toEqual([
      ['2,5 millones de euros', 2.5e6, 'euros'],
      ['40 por ciento', 40, 'percent'],
      ['treinta y dos barcos', 32, 'barcos'],
      ['tres mil casas', 3000, 'casas'],
    ]);
  });

  it('takes no day or place in a row for an amount', () => {
    expect(brief('Am 3. Mai begann im 21. Jahrhundert etwas.', { language: 'de' })).toEqual([]);
    expect(brief('El 30 de abril vino.', { language: 'es' })).toEqual([]);
  });

  it('passes over what stands before a Romance noun', () => {
    expect(brief('Hay 24 nuevos trenes.', { language: 'es' })).toEqual([
      ['24 nuevos trenes', 24, 'trenes'],
    ]);
    expect(brief('Il y a dix-neuf petites barques à 95 km/h.', { language: 'fr' })).toEqual([
      ['dix-neuf petites barques', 19, 'barques'],
      ['95 km/h', 95, 'kilometers per hour'],
    ]);
  });

  it('reads signs where it knows no words', () => {
    expect(brief('Tutar 2,5 % ve €40, 1999 17', { language: 'tr' })).toEqual([
      ['2,5 %', 2.5, 'percent'],
      ['€40', 40, 'euros'],
    ]);
  });
});
