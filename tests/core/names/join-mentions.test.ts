import { describe, expect, it } from 'vitest';
import { joinMentions } from '../../../src/core/names/join-mentions.ts';
import { taggedText } from '../../support/bracket.ts';

function joined(marked: string, title = '') {
  const { text, spans } = taggedText(marked);
  return joinMentions(spans, { text, title });
}

/** The forms of each entity in the order of the text: "Ingrid Solheim = Solheim". */
function formsIn(marked: string): string[] {
  const { mentions } = joined(marked);
  const forms = new Map<string, Set<string>>();
  for (const { entity, text } of mentions) {
    forms.set(entity, (forms.get(entity) ?? new Set()).add(text));
  }
  return [...forms.values()].map((texts) => [...texts].join(' = '));
}

describe('one person', () => {
  it.each([
    [
      'surname',
      '[Ingrid Solheim|person] spoke. [Solheim|person] left.',
      'Ingrid Solheim = Solheim',
    ],
    ['given name', '[Lola Parr|person] sang. [Lola|person] left.', 'Lola Parr = Lola'],
    ['title', '[President Parr|person] met [Lola Parr|person].', 'President Parr = Lola Parr'],
    [
      'surname before the full name',
      '[Parr|person] wins. [Lola Parr|person] is glad.',
      'Parr = Lola Parr',
    ],
    ['particle', '[Omar al-Hadid|person] spoke. [Hadid|person] left.', 'Omar al-Hadid = Hadid'],
    ['family name first', '[Han Ji-woo|person] spoke. [Han|person] left.', 'Han Ji-woo = Han'],
    [
      'editor’s brackets',
      '[Pavel Orlov|person] spoke, [(Pavel) Orlov|person] left.',
      'Pavel Orlov = (Pavel) Orlov',
    ],
    [
      'middle initial',
      '[Ann B. Cole|person] spoke. [Ann Cole|person] left.',
      'Ann B. Cole = Ann Cole',
    ],
    ['initial', '[J. Cole|person] and [Jane Cole|person].', 'J. Cole = Jane Cole'],
    [
      'short name',
      '[William Cole|person] spoke. [Bill Cole|person] left.',
      'William Cole = Bill Cole',
    ],
    [
      'initials',
      '[Robert F. Tarn Jr.|person] spoke. [RFT Jr.|person] left.',
      'Robert F. Tarn Jr. = RFT Jr.',
    ],
    [
      'spelling',
      '[Sergei Qadirov|person] spoke. [Kadirov|person] left.',
      'Sergei Qadirov = Kadirov',
    ],
    ['case', '[Lola Parr|person] sang. [PARR|person] left.', 'Lola Parr = PARR'],
    [
      'stage name',
      '[Dan Cole|person], known by his stage name [Zyx|person], left.',
      'Dan Cole = Zyx',
    ],
  ])('%s', (_, marked, forms) => {
    expect(formsIn(marked)).toEqual([forms]);
  });
});

describe('two people', () => {
  it.each([
    ['other given names', '[Ann Cole|person] met [Paul Cole|person].'],
    ['brother and sister', '[Martin Cole|person] met [Martina Cole|person].'],
    ['other middle initials', '[Ann B. Cole|person] met [Ann D. Cole|person].'],
    ['father and son', '[Paul Cole|person] met [Paul Cole Jr.|person].'],
    ['a relative by given name', '[Paul Cole|person] and his son [Paul|person].'],
    ['a couple', '[Mr. Cole|person] and [Mrs. Cole|person].'],
    ['one and the family', 'Only [Ann Cole|person] of the [Cole|person] family spoke.'],
  ])('%s', (_, marked) => {
    expect(formsIn(marked)).toHaveLength(2);
  });

  it('leave a surname to the one who was named last before it', () => {
    expect(formsIn('[Ann Cole|person] met [Paul Cole|person]. [Cole|person] spoke.')).toEqual([
      'Ann Cole',
      'Paul Cole = Cole',
    ]);
  });

  it('leave a surname to the one who bore it first in the article', () => {
    expect(
      formsIn('[Ann Cole|person] won. [Cole|person] met [Paul Cole|person]. [Cole|person] spoke.'),
    ).toEqual(['Ann Cole = Cole', 'Paul Cole']);
  });

  it('with one surname each are told apart by the title before it', () => {
    expect(
      formsIn('Mr. [Al Cole|person] met Mrs. [Bea Cole|person]. Mr. [Cole|person] spoke.'),
    ).toEqual(['Al Cole = Cole', 'Bea Cole']);
  });
});

describe('one thing', () => {
  it.each([
    [
      'initials',
      'The [Harbor Workers’ Union|organization] ([HWU|organization]) won.',
      'Harbor Workers’ Union = HWU',
    ],
    [
      'letters in brackets',
      'The [Ministry of Trade|organization] ([MiTra|organization]) won.',
      'Ministry of Trade = MiTra',
    ],
    [
      'known acronym',
      'The [United Nations|organization] and the [U.N.|organization]',
      'United Nations = U.N.',
    ],
    [
      'known agency',
      '[UNHCR|organization] is the [UN refugee agency|organization].',
      'UNHCR = UN refugee agency',
    ],
    [
      'country',
      'In the [United Kingdom|place], [Britain|place] and the [UK|place].',
      'United Kingdom = Britain = UK',
    ],
    ['state', 'Of [Kansas|place], not Dodge City, [Kan.|place]', 'Kansas = Kan.'],
    [
      'last word',
      'The [National Coalition|organization] met. The [Coalition|organization] won.',
      'National Coalition = Coalition',
    ],
    [
      'head',
      'The [Gulf Observatory for Tides|organization]; the [Observatory|organization].',
      'Gulf Observatory for Tides = Observatory',
    ],
    [
      'company',
      '[Tarn Motors, Inc.|organization] rose. [Tarn|organization] fell.',
      'Tarn Motors, Inc. = Tarn',
    ],
    [
      'university',
      '[Tarn University|organization], or [Tarn|organization].',
      'Tarn University = Tarn',
    ],
    [
      'office',
      '[State Department|organization], [U.S. Department of State|organization]',
      'State Department = U.S. Department of State',
    ],
    [
      'town of a team',
      'The [Tarn Otters|organization] won, [Tarn|organization] said.',
      'Tarn Otters = Tarn',
    ],
    ['land', 'On [Lom Island|place], as [Lom|place] is called.', 'Lom Island = Lom'],
    ['maker', 'The [Tarn Comet|product] is a fast [Comet|product].', 'Tarn Comet = Comet'],
    ['spelling', 'In [Qusayr|place], which others write [Qusair|place].', 'Qusayr = Qusair'],
    ['other script', 'On [Lom Island|place] ([洛姆島|place]).', 'Lom Island = 洛姆島'],
    ['other name', '[Lom|place], also known as [Perro|place], is far.', 'Lom = Perro'],
    ['people', 'The [British|group] met a [Briton|group].', 'British = Briton'],
    [
      'year left out',
      'The [2022 Harbor Games|event] began. The [Harbor Games|event] end.',
      '2022 Harbor Games = Harbor Games',
    ],
  ])('%s', (_, marked, forms) => {
    expect(formsIn(marked)).toEqual([forms]);
  });
});

describe('two things', () => {
  it.each([
    ['a company and its founder', '[Ford|organization] was founded by [Henry Ford|person].'],
    ['a person and a town', '[Ann Lincoln|person] lives in [Lincoln|place].'],
    ['a body and its part', 'The [UN|organization] and its [UN Security Council|organization].'],
    ['a town and a country', '[Mexico|place] and [Mexico City|place]'],
    ['two countries alike', '[Niger|place] and [Nigeria|place]'],
    ['two years', 'The [2018 Games|event] and the [2022 Games|event].'],
    ['two models', 'The [Comet 4|product] and the [Comet 4 Pro|product].'],
    ['a country and its people', '[Syria|place] and the [Syrians|group].'],
    ['a verb between', '[Ann Cole|person] called [Bea Parr|person].'],
  ])('%s', (_, marked) => {
    expect(formsIn(marked)).toHaveLength(2);
  });
});

describe('an entity', () => {
  it('has the type that most of its mentions have', () => {
    const { entities } = joined('[Lom|place] and [Lom|place] and [Lom|person].');
    expect(entities).toMatchObject([{ type: 'place', mentionCount: 3 }]);
  });

  it('keeps apart a person who is named like a place', () => {
    const { entities } = joined(
      '[Michael Jordan|person] flew to [Jordan|place]. In [Jordan|place], [Jordan|person] spoke.',
    );
    expect(entities.map(({ type, mentionCount }) => [type, mentionCount])).toEqual([
      ['person', 2],
      ['place', 2],
    ]);
  });

  it('lists every form, the longest first', () => {
    const { entities } = joined('[Parr|person], [Lola Parr|person], [Lola|person]');
    expect(entities[0]?.aliases).toEqual(['Lola Parr', 'Lola', 'Parr']);
  });

  it.each([
    ['[Ann B. Cole|person], [Cole|person], [Ann Cole|person]', 'Ann Cole'],
    ['[HWU|organization], the [Harbor Workers’ Union|organization]', 'Harbor Workers’ Union'],
    ['[UN|organization]', 'UN'],
    ['[(Pavel) Orlov|person]', 'Pavel Orlov'],
    ['[Lom|place], the [Lom Island|place]', 'Lom Island'],
  ])('is called by the shortest form that identifies it: %s', (marked, name) => {
    expect(joined(marked).entities[0]?.name).toBe(name);
  });

  it('has mentions that are demonyms where it is a people', () => {
    const { mentions } = joined('[Syrian|group] troops left [Syria|place].');
    expect(mentions.map(({ kind }) => kind)).toEqual(['demonym', 'name']);
  });
});
